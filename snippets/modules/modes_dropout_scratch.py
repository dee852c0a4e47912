"""自己写丢弃法 | Dropout, written out"""

import torch
from torch import nn


class Dropout(nn.Module):
    def __init__(self, p=0.5):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        mask = torch.rand_like(x) >= self.p
        return x * mask / (1 - self.p)


torch.manual_seed(0)
x = torch.ones(100_000)
for p in (0.2, 0.5):
    ours, theirs = Dropout(p)(x), nn.Dropout(p)(x)
    zeros = [f"{(x == 0).float().mean():.2f}" for x in (ours, theirs)]
    print(p, f"zeros {zeros[0]} {zeros[1]}", ours.max().item(), theirs.max().item())
    #> 0.2 zeros 0.20 0.20 1.25 1.25
    #> 0.5 zeros 0.50 0.50 2.0 2.0
