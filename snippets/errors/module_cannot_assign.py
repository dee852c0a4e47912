"""给参数赋张量 | A tensor assigned to a parameter"""

import torch
from torch import nn

layer = nn.Linear(2, 1)
try:
    layer.weight = torch.zeros(1, 2)
except TypeError as e:
    print(e)
    #> cannot assign 'torch.FloatTensor' as parameter 'weight' (torch.nn.Parameter or None expected)
layer.weight = nn.Parameter(torch.zeros(1, 2))  # 换一个参数 | a new parameter
with torch.no_grad():
    layer.weight.copy_(torch.ones(1, 2))  # 或者只改数值 | or new values only
print(layer.weight)
#> Parameter containing:
#> tensor([[1., 1.]], requires_grad=True)
model = nn.Sequential(layer)
try:
    model.add_module("0", torch.ones(2))
except TypeError as e:
    print(e)
    #> torch.FloatTensor is not a Module subclass
