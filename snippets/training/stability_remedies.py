"""二十层 tanh：归一化和残差连接各有什么用 | Twenty layers of tanh: what normalization and residual connections do"""

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, normalize, shortcut):
        super().__init__()
        self.norm = nn.LayerNorm(64) if normalize else nn.Identity()
        self.linear = nn.Linear(64, 64)
        self.shortcut = shortcut

    def forward(self, x):
        out = torch.tanh(self.linear(self.norm(x)))
        return x + out if self.shortcut else out


for normalize, shortcut in ((False, False), (True, False), (True, True)):
    torch.manual_seed(0)
    net = nn.Sequential(*(Block(normalize, shortcut) for _ in range(20)))
    net(torch.randn(32, 64)).sum().backward()
    ratio = net[0].linear.weight.grad.norm() / net[-1].linear.weight.grad.norm()
    print(f"normalize {normalize!s:5} shortcut {shortcut!s:5} first / last gradient {ratio:.0e}")
    #> normalize False shortcut False first / last gradient 5e-05
    #> normalize True  shortcut False first / last gradient 7e-01
    #> normalize True  shortcut True  first / last gradient 2e+00
