"""由 ResNet-18 搭一个 FCN-32s | An FCN-32s from ResNet-18"""

import torch
from torch import nn
from torchvision.models import resnet18


def bilinear_kernel(channels, size):
    ramp = 1 - (torch.arange(size) - (size - 1) / 2).abs() / (size / 2)
    weight = torch.zeros(channels, channels, size, size)
    weight[range(channels), range(channels)] = ramp[:, None] * ramp
    return weight


classes = 21
body = nn.Sequential(*list(resnet18(weights=None).children())[:-2])  # 去掉池化与全连接 | without pool and fc
net = nn.Sequential(
    body,
    nn.Conv2d(512, classes, kernel_size=1),  # 每个位置的类别得分 | class scores at each place
    nn.ConvTranspose2d(classes, classes, kernel_size=64, stride=32, padding=16, bias=False),
)
nn.init.xavier_uniform_(net[1].weight)
with torch.no_grad():
    net[2].weight.copy_(bilinear_kernel(classes, 64))

net.eval()
with torch.inference_mode():
    x = torch.rand(1, 3, 320, 480)
    for layer in net:
        x = layer(x)
        print(tuple(x.shape))
        #> (1, 512, 10, 15)
        #> (1, 21, 10, 15)
        #> (1, 21, 320, 480)
