"""parameters() 是生成器 | parameters() is a generator"""

from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2))
print(type(net.parameters()).__name__)
#> generator
try:
    net.parameters()[0]
except TypeError as e:
    print(e)
    #> 'generator' object is not subscriptable
print(list(net.parameters())[0].shape, net[0].weight.shape)
#> torch.Size([3, 4]) torch.Size([3, 4])
print(net.get_parameter("1.bias").shape, dict(net.named_parameters())["1.bias"].shape)
#> torch.Size([2]) torch.Size([2])
print([name for name, _ in net[0].named_parameters()], [name for name, _ in net.named_parameters()])
#> ['weight', 'bias'] ['0.weight', '0.bias', '1.weight', '1.bias']
print(len(list(net[0].parameters())), len(list(net.parameters(recurse=False))))
#> 2 0
