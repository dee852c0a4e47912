"""Parameter：会注册的张量 | Parameter: a tensor that registers itself"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.rand(3))
        self.plain = torch.rand(3, requires_grad=True)  # 不注册 | not registered


net = Net()
print([name for name, _ in net.named_parameters()], isinstance(net.weight, torch.Tensor))
#> ['weight'] True
try:
    net.weight = torch.zeros(3)
except TypeError as e:
    print(e)
    #> cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)
net.weight = nn.Parameter(torch.zeros(3))
print(nn.Parameter(torch.zeros(3), requires_grad=False).requires_grad, net.weight.requires_grad)
#> False True
net.weight = None  # 去掉它 | takes it away
print(list(net.parameters()))
#> []
