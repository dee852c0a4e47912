"""读完一句再分类 | Read the sequence, then classify"""

import torch
import torch.nn.functional as F
from torch import nn


class Classifier(nn.Module):
    def __init__(self, vocabulary, classes, hidden=32):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, 16)
        self.rnn = nn.RNN(16, hidden, batch_first=True)
        self.head = nn.Linear(hidden, classes)

    def forward(self, tokens):  # (N, T) -> (N, classes)
        _, h_n = self.rnn(self.embedding(tokens))
        return self.head(h_n[-1])


torch.manual_seed(0)
tokens = torch.randint(5, (512, 8))
labels = (tokens == 0).any(dim=1).long()  # 出现过 0 吗 | is there a 0?
train, test = slice(0, 384), slice(384, None)
model = Classifier(5, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(50):
    loss = F.cross_entropy(model(tokens[train]), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with torch.inference_mode():
    accuracy = (model(tokens[test]).argmax(dim=1) == labels[test]).float().mean()
print(f"{accuracy >= 0.95}, accuracy {accuracy:.2f}")
#> True, accuracy 1.00
