"""Python 自带的 sum 和 max | Python's own sum and max"""

import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(sum(x), x.sum())  # 前者只消去第 0 维 | the first removes axis 0 only
#> tensor([5, 7, 9]) tensor(21)
print(sum(x[0] ** 2), (x[0] ** 2).sum())  # 一维时碰巧相同 | the same for 1-D
#> tensor(14) tensor(14)
try:
    max(x)
except RuntimeError as e:
    print(e)
    #> Boolean value of Tensor with more than one value is ambiguous
try:
    sum(torch.tensor(3))
except TypeError as e:
    print(e)
    #> iteration over a 0-d tensor
