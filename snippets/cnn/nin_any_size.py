"""什么大小都行，但不能太小 | Any size, as long as it is not too small"""

import torch
from torch import nn


def nin_block(i, o, k, s=1, p=0):
    one = [nn.Conv2d(o, o, 1), nn.ReLU(), nn.Conv2d(o, o, 1), nn.ReLU()]
    return nn.Sequential(nn.Conv2d(i, o, k, s, p), nn.ReLU(), *one)


with torch.device("meta"):
    nin = nn.Sequential(
        *[nin_block(1, 96, 11, s=4), nn.MaxPool2d(3, 2), nin_block(96, 256, 5, p=2), nn.MaxPool2d(3, 2)],
        *[nin_block(256, 384, 3, p=1), nn.MaxPool2d(3, 2), nin_block(384, 10, 3, p=1)],
        *[nn.AdaptiveAvgPool2d(1), nn.Flatten()],
    )
    for height, width in [(224, 224), (300, 260), (67, 67), (66, 66)]:
        try:
            print(height, width, tuple(nin(torch.empty(2, 1, height, width)).shape))
            #> 224 224 (2, 10)
            #> 300 260 (2, 10)
            #> 67 67 (2, 10)
        except RuntimeError as e:
            print(height, width, e)
            #> 66 66 Given input size: (384x2x2). Calculated output size: (384x0x0). Output size is too small
