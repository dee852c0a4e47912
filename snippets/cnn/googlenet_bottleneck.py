"""先用 1×1 减少通道，5×5 才付得起 | 1×1 first: what makes 5×5 affordable"""

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

with torch.device("meta"):
    x = torch.empty(1, 192, 28, 28)
    direct = nn.Conv2d(192, 32, kernel_size=5, padding=2)
    reduced = nn.Sequential(nn.Conv2d(192, 16, 1), nn.ReLU(), nn.Conv2d(16, 32, kernel_size=5, padding=2))
for name, path in [("5x5", direct), ("1x1, 5x5", reduced)]:
    with FlopCounterMode(display=False) as counter:
        shape = tuple(path(x).shape)
    weights = sum(p.numel() for p in path.parameters())
    print(f"{name:9} {shape} {weights:8,} parameters {counter.get_total_flops() / 2e6:6.1f} M multiply-adds")
    #> 5x5       (1, 32, 28, 28)  153,632 parameters  120.4 M multiply-adds
    #> 1x1, 5x5  (1, 32, 28, 28)   15,920 parameters   12.4 M multiply-adds
