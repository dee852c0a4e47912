"""数运算次数：和机器快慢无关 | Counting operations: independent of the machine's speed"""

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

with torch.device("meta"):
    model = nn.Sequential(nn.Conv2d(3, 64, 3, padding=1), nn.ReLU(), nn.Flatten(), nn.Linear(64 * 32 * 32, 10))
    images = torch.empty(8, 3, 32, 32)
with FlopCounterMode(display=False) as counter:
    model(images).sum().backward()
for operation, flops in counter.get_flop_counts()["Global"].items():
    print(f"{operation}: {flops / 1e6:.0f} million")
    #> aten.convolution: 28 million
    #> aten.addmm: 10 million
    #> aten.mm: 21 million
    #> aten.convolution_backward: 28 million
