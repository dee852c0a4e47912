"""torch.long 是类型，不是函数 | torch.long is a dtype, not a function"""

import torch

x = torch.tensor([1.5, 2.5])
try:
    torch.long(x)
except TypeError as e:
    print(e)
    #> 'torch.dtype' object is not callable
print(x.long(), x.to(torch.long), torch.long is torch.int64)
#> tensor([1, 2]) tensor([1, 2]) True
print(torch.zeros(2).to("cpu", torch.double).dtype)  # 设备和类型一次给 | device and dtype at once
#> torch.float64
