"""布尔取反用 ~ | Invert a mask with ~"""

import torch

mask = torch.tensor([True, False])
try:
    -mask
except NotImplementedError as e:
    print(e)
    #> Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
print(~mask)
#> tensor([False,  True])
try:
    ~mask.float()
except TypeError as e:
    print(e)
    #> ~ (operator.invert) is only implemented on integer and Boolean-type tensors
