"""布尔掩码取反 | Inverting a bool mask"""

import torch

x = torch.tensor([1, 5, 3])
mask = x > 2
try:
    1 - mask
except NotImplementedError as e:
    print(e)
    #> Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
print(~mask, ~mask.byte())
#> tensor([ True, False, False]) tensor([255, 254, 254], dtype=torch.uint8)
