"""两个问题的答案：有多少参数在学、冻结的统计量 | The answers: how many parameters learn, and frozen statistics"""

import torch
from torch import nn
from torchvision.models import resnet18

net = resnet18()
net.requires_grad_(False)
net.fc = nn.Linear(net.fc.in_features, 5)
learn = sum(p.numel() for p in net.parameters() if p.requires_grad)
everything = sum(p.numel() for p in net.parameters())
print(f"{learn:,} of {everything:,}")
#> 2,565 of 11,179,077

for mode in ("train", "eval"):
    before = net.bn1.running_mean.clone()
    getattr(net, mode)()
    with torch.no_grad():
        net(torch.rand(2, 3, 64, 64))
    print(mode, "statistics moved:", not before.equal(net.bn1.running_mean))
    #> train statistics moved: True
    #> eval statistics moved: False
