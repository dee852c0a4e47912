"""掩码是 bool，uint8 掩码的老代码 | Masks are bool; old code with uint8 masks"""

import warnings

import torch

x = torch.tensor([1.0, 2.0, 3.0])
mask = x > 1.5
print(mask.dtype, x[mask], ~mask, (mask & (x < 2.5)))
#> torch.bool tensor([2., 3.]) tensor([ True, False, False]) tensor([False,  True, False])
try:
    print(1 - mask)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> Subtraction, the `-` operator, with a bool tensor is not supported
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x[mask.to(torch.uint8)])
    #> tensor([2., 3.])
print(str(caught[0].message).split(". ")[0])
#> indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead
try:
    x.masked_fill(mask.to(torch.uint8), 0.0)
except RuntimeError as e:
    print(e)
    #> masked_fill_ only supports boolean masks, but got mask with dtype unsigned char
