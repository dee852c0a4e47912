"""arange、linspace、logspace | arange, linspace, logspace"""

import torch

print(torch.arange(5))
#> tensor([0, 1, 2, 3, 4])
print(torch.arange(2, 10, 2))  # 步长；不含终点 | a step; the end is left out
#> tensor([2, 4, 6, 8])
print(torch.arange(5.0).dtype)  # 有一个浮点参数就是 float32 | one float argument makes float32
#> torch.float32
print(torch.linspace(2, 10, 6))  # 个数；含终点 | a count; the end is included
#> tensor([ 2.0000,  3.6000,  5.2000,  6.8000,  8.4000, 10.0000])
print(torch.logspace(-3, 0, 4))  # 10 的 -3 到 0 次方 | 10 to the power of -3 ... 0
#> tensor([0.0010, 0.0100, 0.1000, 1.0000])
try:
    torch.linspace(2, 10)  # steps 必须给 | steps is required
except TypeError as e:
    print(str(e).splitlines()[0])
    #> linspace() received an invalid combination of arguments - got (int, int), but expected one of:
