"""expand 不占内存，repeat 复制 | expand takes no memory, repeat copies"""

import torch

row = torch.tensor([[1, 2, 3]])
expanded = row.expand(1000, 3)
repeated = row.repeat(1000, 1)
print(expanded.equal(repeated))
#> True
print(expanded.stride(), expanded.untyped_storage().nbytes())  # 步幅 0：反复读同一行 | 0: the same row again
#> (0, 1) 24
print(repeated.stride(), repeated.untyped_storage().nbytes())
#> (3, 1) 24000

print(row.T.expand(-1, 2))  # -1：这一维不变 | -1: leave this axis alone
#> tensor([[1, 1],
#>         [2, 2],
#>         [3, 3]])
print(torch.tensor([1, 2]).repeat(2), torch.tensor([1, 2]).repeat_interleave(2))
#> tensor([1, 2, 1, 2]) tensor([1, 1, 2, 2])
try:
    row.expand(1, 6)
except RuntimeError as e:
    print(e)
    #> The expanded size of the tensor (6) must match the existing size (3) at non-singleton dimension 1.  Target sizes: [1, 6].  Tensor sizes: [1, 3]
try:
    row.repeat(2)
except RuntimeError as e:
    print(e)
    #> Number of dimensions of repeat dims can not be smaller than number of dimensions of tensor
