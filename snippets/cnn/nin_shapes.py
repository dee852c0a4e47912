"""每一段的输出形状与参数 | Output shape and parameters of every stage"""

import torch
from torch import nn


def nin_block(i, o, k, s=1, p=0):
    one = [nn.Conv2d(o, o, 1), nn.ReLU(), nn.Conv2d(o, o, 1), nn.ReLU()]
    return nn.Sequential(nn.Conv2d(i, o, k, s, p), nn.ReLU(), *one)


with torch.device("meta"):
    x = torch.empty(1, 1, 224, 224)
    stages = {
        "block 1": nin_block(1, 96, 11, s=4),
        "pool 1": nn.MaxPool2d(3, 2),
        "block 2": nin_block(96, 256, 5, p=2),
        "pool 2": nn.MaxPool2d(3, 2),
        "block 3": nin_block(256, 384, 3, p=1),
        "pool 3": nn.MaxPool2d(3, 2),
        "dropout": nn.Dropout(0.5),
        "block 4": nin_block(384, 10, 3, p=1),
        "mean": nn.AdaptiveAvgPool2d(1),
        "flatten": nn.Flatten(),
    }
for name, stage in stages.items():
    x = stage(x)
    print(f"{name:8} {str(tuple(x.shape)):17} {sum(p.numel() for p in stage.parameters()):10,}")
    #> block 1  (1, 96, 54, 54)       30,336
    #> pool 1   (1, 96, 26, 26)            0
    #> block 2  (1, 256, 26, 26)     746,240
    #> pool 2   (1, 256, 12, 12)           0
    #> block 3  (1, 384, 12, 12)   1,180,800
    #> pool 3   (1, 384, 5, 5)             0
    #> dropout  (1, 384, 5, 5)             0
    #> block 4  (1, 10, 5, 5)         34,790
    #> mean     (1, 10, 1, 1)              0
    #> flatten  (1, 10)                    0
total = sum(p.numel() for stage in stages.values() for p in stage.parameters())
print(f"total {total:,} = {total * 4 / 2**20:.1f} MiB; AlexNet has {46_764_746 / total:.0f} times as many")
#> total 1,992,166 = 7.6 MiB; AlexNet has 23 times as many
