"""view(-1, 1024)：大图不报错，批量却变了 | view(-1, 1024): no error for larger images, but another batch"""

import torch
from torch import nn

CHANNELS = [64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024]
STRIDES = [1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1]


def unit(n, m, size, stride=1, groups=1):
    conv = nn.Conv2d(n, m, size, stride, size // 2, groups=groups, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(m), nn.ReLU())


with torch.device("meta"):
    body, n = nn.Sequential(unit(3, 32, 3, stride=2)), 32
    for m, stride in zip(CHANNELS, STRIDES, strict=True):
        body.extend([unit(n, n, 3, stride, groups=n), unit(n, m, 1)])
        n = m
    pool, linear = nn.AvgPool2d(7), nn.Linear(1024, 1000)
    images = [torch.empty(2, 3, size, size) for size in (192, 193, 224, 416, 417)]

for x in images:
    try:
        print(x.shape[-1], "->", tuple(linear(pool(body(x)).view(-1, 1024)).shape))
        #> 193 -> (2, 1000)
        #> 224 -> (2, 1000)
        #> 416 -> (2, 1000)
        #> 417 -> (8, 1000)
    except RuntimeError as e:
        print(x.shape[-1], e)
        #> 192 Given input size: (1024x6x6). Calculated output size: (1024x0x0). Output size is too small

head = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), linear)
print([tuple(head(body(x)).shape) for x in images])
#> [(2, 1000), (2, 1000), (2, 1000), (2, 1000), (2, 1000)]

try:
    nn.Linear(1024, 1000)(torch.rand(2, 1024, 2, 2).flatten(1))  # flatten(1) 至少会报错 | at least an error
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (2x4096 and 1024x1000)
