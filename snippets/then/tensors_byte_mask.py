"""uint8 掩码：索引警告，masked_fill 报错 | uint8 masks: indexing warns, masked_fill fails"""

import warnings

import torch

x = torch.tensor([1, 5, 3])
old = torch.tensor([0, 1, 1], dtype=torch.uint8)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x[old])
    #> tensor([5, 3])
print(str(caught[0].message).partition(" (Triggered")[0])
#> indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead.
try:
    x.masked_fill(old, 0)
except RuntimeError as e:
    print(e)
    #> masked_fill_ only supports boolean masks, but got mask with dtype unsigned char
mask = old.bool()
print(x[mask], x.masked_fill(mask, 0))
#> tensor([5, 3]) tensor([1, 0, 0])
