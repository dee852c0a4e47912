"""两个问题的答案：一块之后的通道数、最后一层的权重 | The answers: channels after a block, and the weights of its last layer"""

import torch
from torch import nn

x, growth = torch.zeros(1, 64, 8, 8, device="meta"), 32
for number in range(1, 7):
    layer = nn.Conv2d(x.shape[1], growth, 3, padding=1, device="meta")
    if number in (1, 6):
        print(f"layer {number}: {layer.weight.numel():,} weights")
        #> layer 1: 18,432 weights
        #> layer 6: 64,512 weights
    x = torch.cat([x, layer(x)], dim=1)
print("after the block", x.shape[1], "after the transition", x.shape[1] // 2)
#> after the block 256 after the transition 128
