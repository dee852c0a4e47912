"""激活层当函数用 | An activation module used as a function"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-1.0, 2.0])
y = nn.ReLU(x)  # x 成了参数 inplace | x became the argument inplace
try:
    y.sum()
except AttributeError as e:
    print(e)
    #> 'ReLU' object has no attribute 'sum'
print(nn.ReLU()(x), F.relu(x), x.relu())
#> tensor([0., 2.]) tensor([0., 2.]) tensor([0., 2.])
try:
    nn.Linear(2, 1) + x
except TypeError as e:
    print(e)
    #> unsupported operand type(s) for +: 'Linear' and 'Tensor'
