"""模型与损失：每一步都预测下一个 | Model and loss: predict the next one at every step"""

import torch
import torch.nn.functional as F
from torch import nn


class CharLM(nn.Module):
    def __init__(self, vocabulary, hidden=64):
        super().__init__()
        self.embedding = nn.Embedding(vocabulary, 16)
        self.lstm = nn.LSTM(16, hidden, batch_first=True)
        self.head = nn.Linear(hidden, vocabulary)

    def forward(self, tokens, state=None):
        output, state = self.lstm(self.embedding(tokens), state)
        return self.head(output), state


torch.manual_seed(0)
tokens = torch.randint(30, (4, 21))
logits, state = CharLM(30)(tokens[:, :-1])
print(logits.shape)  # (N, T, V)
#> torch.Size([4, 20, 30])
# (N*T, V) 与 (N*T,) | (N*T, V) and (N*T,)
loss = F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())
print(loss.exp())  # 没训练：接近词表大小 30 | untrained: near 30, the vocabulary
#> tensor(30.6432, grad_fn=<ExpBackward0>)
try:
    F.cross_entropy(logits, tokens[:, 1:])
except RuntimeError as e:
    print(e)
    #> Expected target size [4, 30], got [4, 20]
