"""volatile 不再起作用 | volatile has no effect any more"""

import warnings

import torch
from torch.autograd import Variable

w = torch.ones(2, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    x = Variable(torch.ones(2), volatile=True)
print(caught[0].message)
#> volatile was removed and now has no effect. Use `with torch.no_grad():` instead.
print((w * x).requires_grad)
#> True
with torch.inference_mode():
    print((w * torch.ones(2)).requires_grad)
    #> False
