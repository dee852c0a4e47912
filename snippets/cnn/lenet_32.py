"""60 分钟入门教程里的 LeNet：32×32 | The LeNet of the 60-minute blitz: 32×32"""

import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.fc1 = nn.Linear(16 * 5 * 5, 120)
        self.fc2 = nn.Linear(120, 84)
        self.fc3 = nn.Linear(84, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)  # (N, 6, 14, 14)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)  # (N, 16, 5, 5)
        x = torch.flatten(x, 1)  # (N, 400)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)


net = Net()
print(net(torch.randn(1, 1, 32, 32)).shape)
#> torch.Size([1, 10])
parameters = list(net.parameters())
print(len(parameters), parameters[0].shape, sum(p.numel() for p in parameters))
#> 10 torch.Size([6, 1, 5, 5]) 61706
try:
    net(torch.randn(1, 1, 28, 28))
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (1x256 and 400x120)
x = torch.randn(2, 16, 5, 5)  # 旧写法与新写法 | the old way and the new one
print(torch.equal(x.view(x.size(0), -1), torch.flatten(x, 1)))
#> True
