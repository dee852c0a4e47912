"""两层卷积的手写数字网络 | A digit network with two convolutions"""

import torch
import torch.nn.functional as F
from torch import nn


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 20, 5)
        self.conv2 = nn.Conv2d(20, 50, 5)
        self.fc1 = nn.Linear(50 * 4 * 4, 500)
        self.fc2 = nn.Linear(500, 10)

    def forward(self, x):  # (N, 1, 28, 28)
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)  # (N, 20, 12, 12)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)  # (N, 50, 4, 4)
        x = F.relu(self.fc1(x.flatten(1)))
        return self.fc2(x)  # logits，损失里再做 softmax | logits; the loss does the softmax


net = ConvNet()
print(net(torch.rand(4, 1, 28, 28)).shape, sum(p.numel() for p in net.parameters()))
#> torch.Size([4, 10]) 431080
