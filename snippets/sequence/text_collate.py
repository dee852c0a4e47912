"""从句子到批量：collate_fn | From sentences to batches: collate_fn"""

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

data = [("a good film", 1), ("bad", 0), ("not a good film at all", 0), ("good good", 1)]
words = ["<pad>", "<unk>", "a", "good", "film", "not", "bad"]
index = {word: i for i, word in enumerate(words)}


def collate(samples):
    sentences, labels = zip(*samples, strict=True)
    tokens = [torch.tensor([index.get(word, 1) for word in sentence.split()]) for sentence in sentences]
    lengths = torch.tensor([len(t) for t in tokens])
    return pad_sequence(tokens, batch_first=True), lengths, torch.tensor(labels)


for tokens, lengths, labels in DataLoader(data, batch_size=2, collate_fn=collate):
    print(tokens.shape, lengths, labels)  # 只补到本批最长 | padded to the longest of the batch only
    #> torch.Size([2, 3]) tensor([3, 1]) tensor([1, 0])
    #> torch.Size([2, 6]) tensor([6, 2]) tensor([0, 1])
print(tokens)
#> tensor([[5, 2, 3, 4, 1, 1],
#>         [3, 3, 0, 0, 0, 0]])
