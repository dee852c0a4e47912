"""forward 的参数个数不对 | Another number of arguments to forward"""

import torch
from torch import nn

x = torch.ones(1, 2)
model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
try:
    model(x, x)
except TypeError as e:
    print(e)
    #> Sequential.forward() takes 2 positional arguments but 3 were given


class Net(nn.Module):
    def forward(self, x, mask):
        return x * mask


try:
    Net()(x)
except TypeError as e:
    print(e)
    #> Net.forward() missing 1 required positional argument: 'mask'
print(model(x).shape, Net()(x, mask=x > 0).shape)
#> torch.Size([1, 2]) torch.Size([1, 2])
