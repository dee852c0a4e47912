"""换输入的通道和大小 | Other channels, another size"""

import torch
import torchvision
from torch import nn

with torch.device("meta"):  # 只看形状，不算 | shapes only, nothing is computed
    model = torchvision.models.resnet18()
    model.conv1 = nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False)  # 灰度图 | gray images
    model.fc = nn.Linear(model.fc.in_features, 5)  # 五类 | five classes
    print(model(torch.zeros(2, 1, 224, 224)).shape, model(torch.zeros(2, 1, 96, 96)).shape)
    #> torch.Size([2, 5]) torch.Size([2, 5])
old = nn.Sequential(nn.Conv2d(1, 8, 5), nn.Flatten(), nn.Linear(8 * 24 * 24, 5))  # 写死了 28×28 | 28×28 is written in
larger = torch.zeros(2, 1, 32, 32)
try:
    old(larger)
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (2x6272 and 4608x5)
old[1] = nn.Sequential(nn.AdaptiveAvgPool2d(24), nn.Flatten())
print(old(larger).shape)
#> torch.Size([2, 5])
