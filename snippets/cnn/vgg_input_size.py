"""VGG 的输入大小是固定的 | VGG's input size is fixed"""

import torch
from torch import nn
from torchvision import models


def block(i, o):
    return nn.Sequential(nn.Conv2d(i, o, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2))


features = nn.Sequential(*[block(i, o) for i, o in [(1, 64), (64, 128), (128, 256), (256, 512), (512, 512)]])
head = nn.Sequential(nn.Flatten(), nn.Linear(512 * 7 * 7, 10))  # 224 / 32 = 7
for size in (224, 96):
    try:
        print(tuple(head(features(torch.randn(1, 1, size, size))).shape))
        #> (1, 10)
    except RuntimeError as e:
        print(e)
        #> addmm: mat1 and mat2 shapes cannot be multiplied (1x4608 and 25088x10)

pooled = nn.Sequential(features, nn.AdaptiveAvgPool2d(7), head)
print(tuple(pooled(torch.randn(1, 1, 96, 96)).shape), tuple(pooled(torch.randn(1, 1, 32, 32)).shape))
#> (1, 10) (1, 10)
try:
    pooled(torch.randn(1, 1, 28, 28))  # 28, 14, 7, 3, 1 之后减不动了 | nothing left to halve
except RuntimeError as e:
    print(e)
    #> Given input size: (512x1x1). Calculated output size: (512x0x0). Output size is too small
with torch.device("meta"):
    print(tuple(models.vgg11()(torch.empty(1, 3, 300, 260)).shape))  # torchvision 也是这样做的 | torchvision does it, too
    #> (1, 1000)
