"""最后一个批量归一化从零开始：块先是恒等 | The last batch norm starts at zero: the block begins as the identity"""

import torch
import torch.nn.functional as F
from torch import nn
from torchvision import models


class Residual(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)

    def forward(self, x):
        y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))
        return F.relu(y + x)


torch.manual_seed(0)
block, x = Residual(8), torch.rand(4, 8, 6, 6)  # 上一个 ReLU 之后没有负数 | nothing negative after a ReLU
print(torch.equal(block(x), x))
#> False
nn.init.zeros_(block.bn2.weight)
print(torch.equal(block(x), x))
#> True

block(x).square().sum().backward()
for name, parameter in block.named_parameters():
    print(f"{name:12} gradient is zero: {not parameter.grad.any()}")
    #> conv1.weight gradient is zero: True
    #> bn1.weight   gradient is zero: True
    #> bn1.bias     gradient is zero: True
    #> conv2.weight gradient is zero: True
    #> bn2.weight   gradient is zero: False
    #> bn2.bias     gradient is zero: False

net = models.resnet18(zero_init_residual=True)
print(net.layer1[0].bn2.weight.any().item(), net.layer1[0].bn1.weight.all().item())
#> False True
