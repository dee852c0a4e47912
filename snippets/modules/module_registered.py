"""属性一赋值就注册；放进列表的不注册 | Assigning an attribute registers it; a list hides it"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 2)
        self.hidden = [nn.Linear(2, 2)]  # 普通列表 | a plain list
        self.shift = torch.zeros(2)  # 普通张量 | a plain tensor
        self.scale = nn.Parameter(torch.ones(2))


net = Net()
print([name for name, _ in net.named_parameters()])
#> ['scale', 'layer.weight', 'layer.bias']
print(list(net.state_dict()))
#> ['scale', 'layer.weight', 'layer.bias']
net.to(torch.float64)
print(net.layer.weight.dtype, net.hidden[0].weight.dtype, net.shift.dtype)
#> torch.float64 torch.float32 torch.float32
