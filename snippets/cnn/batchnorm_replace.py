"""把网络里的 BatchNorm2d 换成 GroupNorm | Replace BatchNorm2d by GroupNorm in a net"""

import torch
from torch import nn
from torchvision.models import resnet18


def replace(net):
    for name, child in net.named_children():
        if isinstance(child, nn.BatchNorm2d):
            setattr(net, name, nn.GroupNorm(32, child.num_features))
        else:
            replace(child)


net = resnet18(norm_layer=lambda channels: nn.GroupNorm(32, channels))  # torchvision 留了参数 | has an argument
own = resnet18()
replace(own)  # 别的网络自己换 | do it yourself elsewhere
for model in (net, own):
    print(sum(isinstance(m, nn.GroupNorm) for m in model.modules()), model(torch.rand(1, 3, 32, 32)).shape)
    #> 20 torch.Size([1, 1000])
    #> 20 torch.Size([1, 1000])
