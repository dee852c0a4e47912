"""小图：换掉 ResNet 的开头 | Small images: replace the stem of a ResNet"""

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode
from torchvision import models


def show(net):
    x, sides = torch.empty(2, 3, 32, 32, device="meta"), {}
    with FlopCounterMode(display=False) as counter:
        net(x)
    for name, layer in net.named_children():
        if name == "avgpool":
            break
        x = layer(x)
        sides[name] = x.shape[-1]
    print(sides)
    #> {'conv1': 16, 'bn1': 16, 'relu': 16, 'maxpool': 8, 'layer1': 8, 'layer2': 4, 'layer3': 2, 'layer4': 1}
    #> {'conv1': 32, 'bn1': 32, 'relu': 32, 'maxpool': 32, 'layer1': 32, 'layer2': 16, 'layer3': 8, 'layer4': 4}
    print(f"{counter.get_total_flops() / 2 / 2e6:.0f} M multiplications per image")
    #> 37 M multiplications per image
    #> 555 M multiplications per image


with torch.device("meta"):
    net = models.resnet18(num_classes=10)
show(net)

with torch.device("meta"):
    net.conv1 = nn.Conv2d(3, 64, kernel_size=3, padding=1, bias=False)  # 步幅 1 | stride 1
    net.maxpool = nn.Identity()
show(net)
