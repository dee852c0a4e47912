"""any、all 与计数 | any, all and counting"""

import torch

x = torch.tensor([[0, 1, 2], [3, 0, 5]])
print((x > 2).any(), (x >= 0).all(), (x > 2).any(dim=1))
#> tensor(True) tensor(True) tensor([False,  True])
print((x > 2).sum(), x.count_nonzero(dim=1))  # True 算 1 | True counts as 1
#> tensor(2) tensor([2, 2])
try:
    if x > 2:
        print("some are larger")
except RuntimeError as e:
    print(e)
    #> Boolean value of Tensor with more than one value is ambiguous

labels = torch.tensor([2, 0, 2, 5, 2])
print(torch.bincount(labels, minlength=6))  # 第 i 个数：值 i 出现几次 | entry i: how often i occurs
#> tensor([1, 0, 3, 0, 0, 1])
values, counts = torch.unique(labels, return_counts=True)
print(values, counts)
#> tensor([0, 2, 5]) tensor([1, 3, 1])
heights = torch.tensor([0.1, 0.2, 0.9, 1.4, 1.5])
print(torch.histc(heights, bins=4, min=0, max=2))  # 4 个等宽区间 | 4 bins of equal width
#> tensor([2., 1., 1., 1.])
