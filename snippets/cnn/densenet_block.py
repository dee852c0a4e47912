"""稠密块：每层添几个通道 | A dense block: each layer appends channels"""

import torch
from torch import nn


class DenseBlock(nn.Module):
    def __init__(self, layers, in_channels, growth):
        super().__init__()
        self.layers = nn.ModuleList()
        for i in range(layers):
            channels = in_channels + i * growth
            conv = nn.Conv2d(channels, growth, kernel_size=3, padding=1, bias=False)
            self.layers.append(nn.Sequential(nn.BatchNorm2d(channels), nn.ReLU(), conv))
        self.out_channels = in_channels + layers * growth

    def forward(self, x):
        for layer in self.layers:
            x = torch.cat([x, layer(x)], dim=1)
        return x


block, x = DenseBlock(layers=2, in_channels=3, growth=10), torch.rand(4, 3, 8, 8)
y = block(x)
print(tuple(y.shape), block.out_channels)  # 3 + 2 × 10
#> (4, 23, 8, 8) 23
print(torch.equal(y[:, :3], x))  # 输入原样在里面 | the input is in there, unchanged
#> True

transition = nn.Sequential(
    nn.BatchNorm2d(block.out_channels),
    nn.ReLU(),
    nn.Conv2d(block.out_channels, 10, kernel_size=1, bias=False),  # 减通道 | fewer channels
    nn.AvgPool2d(2),  # 减大小 | half the size
)
print(tuple(transition(y).shape))
#> (4, 10, 4, 4)
