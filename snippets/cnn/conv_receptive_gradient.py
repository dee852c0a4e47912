"""用梯度核对：哪些像素影响这一个输出 | Check by gradient: which pixels reach this one output"""

import torch
from torch import nn

torch.manual_seed(0)
pool = nn.AvgPool2d(2)
net = nn.Sequential(nn.Conv2d(1, 6, 5), pool, nn.Conv2d(6, 16, 5), pool)
image = torch.randn(1, 1, 28, 28, requires_grad=True)
features = net(image)
print(features.shape)
#> torch.Size([1, 16, 4, 4])

features[0, 0, 1, 1].backward()  # 只问一个输出 | ask one output only
seen = image.grad[0, 0].nonzero()
print(seen.min(dim=0).values, seen.max(dim=0).values)  # 第 4 到第 19 行和列 | rows and columns 4 to 19
#> tensor([4, 4]) tensor([19, 19])
print((seen.max(dim=0).values - seen.min(dim=0).values + 1).tolist())
#> [16, 16]
