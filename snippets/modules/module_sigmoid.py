"""激活函数也当成层 | Activations as layers"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(784, 256)
        self.sigmoid = nn.Sigmoid()
        self.output = nn.Linear(256, 10)
        self.softmax = nn.Softmax(dim=1)

    def forward(self, x):
        return self.softmax(self.output(self.sigmoid(self.hidden(x))))


model = Network()
probabilities = model(torch.rand(64, 784))
print(probabilities.shape, probabilities.sum(dim=1).allclose(torch.ones(64)))
#> torch.Size([64, 10]) True
print(sum(p.numel() for p in model.parameters()))  # 784 * 256 + 256 + 256 * 10 + 10
#> 203530
