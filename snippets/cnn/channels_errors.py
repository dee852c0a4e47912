"""通道数对不上的报错 | Errors about the number of channels"""

import torch
import torch.nn.functional as F
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3)
cases = {
    "gray": torch.rand(4, 1, 32, 32),
    "height, width, channels": torch.rand(4, 32, 32, 3),
    "with alpha": torch.rand(4, 4, 32, 32),
    "no channel axis": torch.rand(4, 32, 32),
}
for name, images in cases.items():
    try:
        conv(images)
    except RuntimeError as e:
        print(f"{name}: {e}")
        #> gray: Given groups=1, weight of size [8, 3, 3, 3], expected input[4, 1, 32, 32] to have 3 channels, but got 1 channels instead
        #> height, width, channels: Given groups=1, weight of size [8, 3, 3, 3], expected input[4, 32, 32, 3] to have 3 channels, but got 32 channels instead
        #> with alpha: Given groups=1, weight of size [8, 3, 3, 3], expected input[4, 4, 32, 32] to have 3 channels, but got 4 channels instead
        #> no channel axis: Given groups=1, weight of size [8, 3, 3, 3], expected input[1, 4, 32, 32] to have 3 channels, but got 4 channels instead

for channels in ((3, 8), (8, 3)):
    try:
        nn.Conv2d(*channels, kernel_size=3, groups=4)
    except ValueError as e:
        print(e)
        #> in_channels must be divisible by groups
        #> out_channels must be divisible by groups
try:
    F.conv2d(torch.rand(1, 8, 9, 9), torch.rand(16, 8, 3, 3), groups=2)
except RuntimeError as e:
    print(e)
    #> Given groups=2, weight of size [16, 8, 3, 3], expected input[1, 8, 9, 9] to have 16 channels, but got 8 channels instead
