"""浮点转整数：截断，不是四舍五入 | Float to integer truncates, it does not round"""

import torch

x = torch.tensor([0.9, 1.5, 2.5, -0.9])
print(x.long(), x.round().long(), x.floor().long())  # round：正好一半时取偶数，2.5 -> 2 | round half to even
#> tensor([0, 1, 2, 0]) tensor([ 1,  2,  2, -1]) tensor([ 0,  1,  2, -1])
print(torch.tensor([0.1 + 0.2]).mul(10).item(), torch.tensor([2.9999999]).long())
#> 3.0 tensor([3])
