"""残差块，与 torchvision 的一致 | The residual block, equal to torchvision's"""

import torch
import torch.nn.functional as F
from torch import nn
from torchvision.models.resnet import BasicBlock


class Residual(nn.Module):
    def __init__(self, in_channels, channels, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, channels, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.shortcut = nn.Identity()
        if stride != 1 or in_channels != channels:
            conv = nn.Conv2d(in_channels, channels, 1, stride, bias=False)
            self.shortcut = nn.Sequential(conv, nn.BatchNorm2d(channels))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return F.relu(y + self.shortcut(x))


x = torch.rand(4, 3, 6, 6)
for block in (Residual(3, 3), Residual(3, 6), Residual(3, 6, stride=2)):
    print(tuple(block(x).shape), type(block.shortcut).__name__)
    #> (4, 3, 6, 6) Identity
    #> (4, 6, 6, 6) Sequential
    #> (4, 6, 3, 3) Sequential

ours = Residual(3, 6, stride=2)
theirs = BasicBlock(3, 6, stride=2, downsample=ours.shortcut)
values = ours.state_dict().values()
theirs.load_state_dict(dict(zip(theirs.state_dict(), values, strict=True)))
print(torch.equal(ours(x), theirs(x)))
#> True
