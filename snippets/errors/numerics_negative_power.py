"""整数的负数次幂 | Negative powers of integers"""

import torch

n = torch.tensor([1, 2, 4])
try:
    n**-1
except RuntimeError as e:
    print(e)
    #> Integers to negative integer powers are not allowed.
print(n.float() ** -1, n**-1.0)
#> tensor([1.0000, 0.5000, 0.2500]) tensor([1.0000, 0.5000, 0.2500])
print(torch.pow(10, torch.tensor([-1])), 10.0 ** torch.tensor([-1]))  # 张量作指数时悄悄得 0 | silently 0
#> tensor([0]) tensor([0.1000])
