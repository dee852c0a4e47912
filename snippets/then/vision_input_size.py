"""分类网络不再限定 224 | Classifiers are not tied to 224 pixels"""

import torch
from torch import nn
from torchvision.models import resnet18

with torch.device("meta"):
    net = resnet18().eval()
    print(net.avgpool, net(torch.zeros(2, 3, 64, 64)).shape)
    #> AdaptiveAvgPool2d(output_size=(1, 1)) torch.Size([2, 1000])
    net.avgpool, net.fc = nn.AvgPool2d(7), nn.Identity()
    print(net(torch.zeros(2, 3, 448, 448)).view(-1, 512).shape)
    #> torch.Size([8, 512])
