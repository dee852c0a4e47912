"""每次都要一样的结果 | The same result every time

needs: cuda
"""

import torch
from torch import nn

torch.backends.cudnn.deterministic = True  # 只挑确定的算法 | only deterministic algorithms
torch.backends.cudnn.benchmark = False  # 别按时间挑 | no choice by time
net, images = nn.Conv2d(16, 32, 3).cuda(), torch.randn(8, 16, 64, 64, device="cuda")
gradients = []
for _ in range(2):
    net.zero_grad()
    net(images).square().sum().backward()
    gradients.append(net.weight.grad.clone())
print(torch.equal(*gradients))
#> True
