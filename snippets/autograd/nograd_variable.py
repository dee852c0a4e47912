"""Variable、volatile：今天是什么 | Variable and volatile today"""

import warnings

import torch
from torch.autograd import Variable

x = Variable(torch.ones(2), requires_grad=True)
print(type(x), isinstance(x, torch.Tensor))  # 就是张量 | a tensor and nothing else
#> <class 'torch.Tensor'> True
try:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        v = Variable(torch.ones(2), volatile=True)
    print(v.requires_grad, caught[0].message)
    #> False volatile was removed and now has no effect. Use `with torch.no_grad():` instead.
except TypeError as e:
    print(e)
