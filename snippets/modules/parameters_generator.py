"""parameters() 是生成器 | parameters() is a generator"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 1))
try:
    net.parameters()[0]
except TypeError as e:
    print(e)
    #> 'generator' object is not subscriptable
print(list(net.parameters())[0].shape, net[0].weight.shape)
#> torch.Size([3, 4]) torch.Size([3, 4])
print(net.get_parameter("2.bias").shape, dict(net.named_parameters())["2.bias"].shape)
#> torch.Size([1]) torch.Size([1])
print([name for name, _ in net[0].named_parameters()], [name for name, _ in net.named_parameters()])
#> ['weight', 'bias'] ['0.weight', '0.bias', '2.weight', '2.bias']

parameters = net.parameters()
print(len(list(parameters)), len(list(parameters)))  # 第二遍是空的 | the second pass finds none
#> 4 0
try:
    torch.optim.SGD(parameters, lr=0.1)
except ValueError as e:
    print(e)
    #> optimizer got an empty parameter list
