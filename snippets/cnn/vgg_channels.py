"""循环里忘了更新 in_channels | in_channels not updated in the loop"""

import torch
from torch import nn

blocks, in_channels = [], 1
for out_channels in (64, 128):
    blocks.append(nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1))
    # 少了 in_channels = out_channels | in_channels = out_channels is missing
try:
    nn.Sequential(*blocks)(torch.randn(1, 1, 8, 8))
except RuntimeError as e:
    print(e)
    #> Given groups=1, weight of size [128, 1, 3, 3], expected input[1, 64, 8, 8] to have 1 channels, but got 64 channels instead

same = nn.Sequential(*[nn.Conv2d(64, 64, 3, padding=1)] * 3)  # 同一个对象重复三次 | one object three times
print(len(same), len(list(same.parameters())))
#> 3 2
own = nn.Sequential(*[nn.Conv2d(64, 64, 3, padding=1) for _ in range(3)])
print(len(own), len(list(own.parameters())))
#> 3 6
