"""常见的层：输入、输出、参数 | Common layers: input, output, parameters"""

import torch
from torch import nn

LAYERS = [
    (nn.Linear(8, 4), (2, 8)),
    (nn.Conv1d(3, 8, 5), (2, 3, 32)),
    (nn.Conv2d(3, 8, 3, stride=2, padding=1), (2, 3, 32, 32)),
    (nn.Conv3d(1, 4, 3), (2, 1, 8, 16, 16)),
    (nn.ConvTranspose2d(8, 3, 4, stride=2, padding=1), (2, 8, 16, 16)),
    (nn.MaxPool2d(2), (2, 8, 32, 32)),
    (nn.AdaptiveAvgPool2d(1), (2, 8, 7, 5)),
    (nn.BatchNorm2d(8), (2, 8, 7, 7)),
    (nn.LayerNorm(16), (2, 5, 16)),
    (nn.GroupNorm(4, 8), (2, 8, 7, 7)),
    (nn.Flatten(), (2, 8, 7, 7)),
    (nn.Upsample(scale_factor=2), (2, 8, 7, 7)),
    (nn.PixelShuffle(2), (2, 8, 7, 7)),
    (nn.ZeroPad2d(1), (2, 3, 7, 7)),
    (nn.Dropout(0.5), (2, 8)),
]
for layer, shape in LAYERS:
    output = layer(torch.rand(shape))
    count = sum(p.numel() for p in layer.parameters())
    print(f"{type(layer).__name__:17} {shape!s:19} {tuple(output.shape)!s:17} {count:5}")
    #> Linear            (2, 8)              (2, 4)               36
    #> Conv1d            (2, 3, 32)          (2, 8, 28)          128
    #> Conv2d            (2, 3, 32, 32)      (2, 8, 16, 16)      224
    #> Conv3d            (2, 1, 8, 16, 16)   (2, 4, 6, 14, 14)   112
    #> ConvTranspose2d   (2, 8, 16, 16)      (2, 3, 32, 32)      387
    #> MaxPool2d         (2, 8, 32, 32)      (2, 8, 16, 16)        0
    #> AdaptiveAvgPool2d (2, 8, 7, 5)        (2, 8, 1, 1)          0
    #> BatchNorm2d       (2, 8, 7, 7)        (2, 8, 7, 7)         16
    #> LayerNorm         (2, 5, 16)          (2, 5, 16)           32
    #> GroupNorm         (2, 8, 7, 7)        (2, 8, 7, 7)         16
    #> Flatten           (2, 8, 7, 7)        (2, 392)              0
    #> Upsample          (2, 8, 7, 7)        (2, 8, 14, 14)        0
    #> PixelShuffle      (2, 8, 7, 7)        (2, 2, 14, 14)        0
    #> ZeroPad2d         (2, 3, 7, 7)        (2, 3, 9, 9)          0
    #> Dropout           (2, 8)              (2, 8)                0
