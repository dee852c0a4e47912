"""三维以上的转置 | Transposing more than two axes"""

import warnings

import torch

x = torch.zeros(3, 4, 5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = x.T
print(str(caught[0].message).split(". ")[0])
#> The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release
print(old.shape, x.mT.shape, x.permute(1, 2, 0).shape)
#> torch.Size([5, 4, 3]) torch.Size([3, 5, 4]) torch.Size([4, 5, 3])
