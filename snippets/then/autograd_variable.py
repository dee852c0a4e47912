"""Variable 就是张量 | A Variable is a tensor"""

import torch
from torch import nn
from torch.autograd import Variable

x = torch.ones(2)
print(type(Variable(x)), isinstance(x, Variable))
#> <class 'torch.Tensor'> True
w = torch.ones(2, requires_grad=True)
(w * x).sum().backward()
print(w.grad, type(nn.Linear(1, 1).weight))
#> tensor([1., 1.]) <class 'torch.nn.parameter.Parameter'>
