"""forward 没有返回 | forward returns nothing"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(2, 1)

    def forward(self, x):
        x = self.fc(x)  # 少了 return | the return is missing


try:
    Net()(torch.ones(1, 2)).sum()
except AttributeError as e:
    print(e)
    #> 'NoneType' object has no attribute 'sum'
Net.forward = lambda self, x: self.fc(x)
print(Net()(torch.ones(1, 2)).shape)
#> torch.Size([1, 1])
layer = nn.Linear(2, 1, bias=False)
print(layer.bias)  # 没有偏置就是 None | None without a bias
#> None
