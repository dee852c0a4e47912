"""模块套模块，整棵树一起走 | Modules in modules: one tree"""

import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.linear = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width)

    def forward(self, x):
        return x + torch.relu(self.linear(self.norm(x)))


net = nn.Sequential(nn.Linear(8, 4), Block(4), Block(4))
print([name for name, _ in net.named_modules()])
#> ['', '0', '1', '1.linear', '1.norm', '2', '2.linear', '2.norm']
print([type(child).__name__ for child in net.children()])  # 只看下一层 | one level down
#> ['Linear', 'Block', 'Block']
net.eval()
print({module.training for module in net.modules()})
#> {False}
