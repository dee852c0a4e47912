"""DenseNet：每一段的形状与参数 | DenseNet: shape and parameters of each stage"""

import torch
from torch import nn


def bn_relu_conv(in_channels, channels, kernel_size):
    padding = kernel_size // 2
    conv = nn.Conv2d(in_channels, channels, kernel_size, padding=padding, bias=False)
    return nn.Sequential(nn.BatchNorm2d(in_channels), nn.ReLU(), conv)


class DenseBlock(nn.Module):
    def __init__(self, layers, in_channels, growth):
        super().__init__()
        inputs = [in_channels + i * growth for i in range(layers)]
        self.layers = nn.ModuleList(bn_relu_conv(n, growth, 3) for n in inputs)
        self.out_channels = in_channels + layers * growth

    def forward(self, x):
        for layer in self.layers:
            x = torch.cat([x, layer(x)], dim=1)  # 接在通道维上 | joined along the channels
        return x


def densenet(blocks=(4, 4, 4, 4), in_channels=1, classes=10, width=64, growth=32):
    net, channels = nn.Sequential(), width
    conv = nn.Conv2d(in_channels, width, 7, stride=2, padding=3, bias=False)
    pool = nn.MaxPool2d(3, stride=2, padding=1)
    net.add_module("stem", nn.Sequential(conv, nn.BatchNorm2d(width), nn.ReLU(), pool))
    for i, layers in enumerate(blocks):
        block = DenseBlock(layers, channels, growth)
        net.add_module(f"block{i + 1}", block)
        channels = block.out_channels
        if i < len(blocks) - 1:  # 过渡层：通道和大小都减半 | transition: half the channels, half the size
            shrink = bn_relu_conv(channels, channels // 2, 1)
            net.add_module(f"transition{i + 1}", nn.Sequential(shrink, nn.AvgPool2d(2)))
            channels //= 2
    pool = [nn.BatchNorm2d(channels), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten()]
    net.add_module("head", nn.Sequential(*pool, nn.Linear(channels, classes)))
    return net


def count(net):
    return sum(p.numel() for p in net.parameters())


with torch.device("meta"):  # 只算形状 | shapes only
    net, x, smaller = densenet(), torch.empty(1, 1, 224, 224), torch.empty(1, 1, 96, 96)
for name, stage in net.named_children():
    x, smaller = stage(x), stage(smaller)
    print(f"{name:11} {str(tuple(x.shape)):17} {str(tuple(smaller.shape)):17} {count(stage):7,}")
    #> stem        (1, 64, 56, 56)   (1, 64, 24, 24)     3,264
    #> block1      (1, 192, 56, 56)  (1, 192, 24, 24)  129,920
    #> transition1 (1, 96, 28, 28)   (1, 96, 12, 12)    18,816
    #> block2      (1, 224, 28, 28)  (1, 224, 12, 12)  167,040
    #> transition2 (1, 112, 14, 14)  (1, 112, 6, 6)     25,536
    #> block3      (1, 240, 14, 14)  (1, 240, 6, 6)    185,600
    #> transition3 (1, 120, 7, 7)    (1, 120, 3, 3)     29,280
    #> block4      (1, 248, 7, 7)    (1, 248, 3, 3)    194,880
    #> head        (1, 10)           (1, 10)             2,986
biases = sum(m.out_channels for m in net.modules() if isinstance(m, nn.Conv2d))
print(f"total {count(net):,}, if the convolutions had biases {count(net) + biases:,}")
#> total 757,322, if the convolutions had biases 758,226
