"""NiN 块：一个卷积，两个 1×1 卷积 | A NiN block: one convolution, two 1×1 convolutions"""

import torch
from torch import nn


def nin_block(in_channels, out_channels, kernel_size, stride=1, padding=0):
    return nn.Sequential(
        *[nn.Conv2d(in_channels, out_channels, kernel_size, stride, padding), nn.ReLU()],
        *[nn.Conv2d(out_channels, out_channels, kernel_size=1), nn.ReLU()],
        *[nn.Conv2d(out_channels, out_channels, kernel_size=1), nn.ReLU()],
    )


x = torch.randn(2, 1, 224, 224)
for layer in nin_block(1, 96, kernel_size=11, stride=4):
    x = layer(x)
    print(f"{type(layer).__name__:6} {tuple(x.shape)}")  # 始终四维，不用展平 | four axes all along: nothing to flatten
    #> Conv2d (2, 96, 54, 54)
    #> ReLU   (2, 96, 54, 54)
    #> Conv2d (2, 96, 54, 54)
    #> ReLU   (2, 96, 54, 54)
    #> Conv2d (2, 96, 54, 54)
    #> ReLU   (2, 96, 54, 54)
