"""从句子到类别，全部合起来 | From sentences to classes, all together"""

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

positive, negative = ["good", "great", "fun"], ["bad", "dull", "poor"]
neutral = ["a", "film", "the", "plot", "very"]
words = ["<pad>", "<unk>", *positive, *negative, *neutral, "not"]
index = {word: i for i, word in enumerate(words)}


def pick(choices):
    return choices[torch.randint(len(choices), ())]


def sentence():  # "not good" 是贬义，词序有关 | "not good" is negative: order matters
    label, negated = torch.randint(2, (2,)).tolist()
    word = pick(positive if label != negated else negative)
    filler = [pick(neutral) for _ in range(torch.randint(1, 6, ()))]
    return torch.tensor([index[w] for w in [*filler, *["not"] * negated, word, *filler[:2]]]), label


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(len(words), 16, padding_idx=0)
        self.gru = nn.GRU(16, 32, batch_first=True, bidirectional=True)
        self.head = nn.Linear(64, 2)

    def forward(self, tokens, lengths):
        packed = pack_padded_sequence(self.embedding(tokens), lengths, batch_first=True, enforce_sorted=False)
        _, h_n = self.gru(packed)
        return self.head(torch.cat([h_n[0], h_n[1]], dim=1))


def batch(size):
    tokens, labels = zip(*(sentence() for _ in range(size)), strict=True)
    return pad_sequence(tokens, batch_first=True), torch.tensor([len(t) for t in tokens]), torch.tensor(labels)


torch.set_num_threads(1)
torch.manual_seed(0)
model = Classifier()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(40):
    tokens, lengths, labels = batch(64)
    loss = F.cross_entropy(model(tokens, lengths), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
tokens, lengths, labels = batch(300)
with torch.inference_mode():
    accuracy = (model(tokens, lengths).argmax(dim=1) == labels).float().mean()
print(f"accuracy at least 0.95: {accuracy >= 0.95}")
#> accuracy at least 0.95: True
