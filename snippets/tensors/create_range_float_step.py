"""小数步长的 arange 可能多一个数 | arange with a fractional step may return one number more"""

import torch

print((1.3 - 1) / 0.1)  # 稍大于 3 | slightly above 3
#> 3.0000000000000004
print(torch.arange(1, 1.3, 0.1))  # 不该有 1.3 | 1.3 should not be there
#> tensor([1.0000, 1.1000, 1.2000, 1.3000])
print(torch.linspace(1, 1.2, 3))  # 个数写明 | says how many
#> tensor([1.0000, 1.1000, 1.2000])
print(1 + torch.arange(3) / 10)  # 整数先数，再缩放 | count in integers, then scale
#> tensor([1.0000, 1.1000, 1.2000])
