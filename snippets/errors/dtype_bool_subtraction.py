"""布尔不能相减 | Booleans cannot be subtracted"""

import torch

mask, other = torch.tensor([True, False]), torch.tensor([True, True])
for wrong in (lambda: 1 - mask, lambda: mask - other):
    try:
        wrong()
    except NotImplementedError as e:
        print(e)
        #> Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
        #> Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
print(~mask, 1 - mask.float())
#> tensor([False,  True]) tensor([0., 1.])
print(mask ^ other)  # 不同之处 | where they differ
#> tensor([False,  True])
