"""标准差、中位数、众数、分位数 | Standard deviation, median, mode, quantile"""

import numpy as np
import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(torch.std(x), torch.std(x, correction=0))  # 除以 n - 1；除以 n | divide by n - 1; by n
#> tensor(1.2910) tensor(1.1180)
print(np.std(x.numpy()))  # NumPy 默认除以 n | NumPy divides by n
#> 1.118034
variance, mean = torch.var_mean(x)
print(variance, mean)
#> tensor(1.6667) tensor(2.5000)

print(torch.median(x), torch.quantile(x, 0.5))  # 偶数个数 | an even count
#> tensor(2.) tensor(2.5000)
print(torch.quantile(x, torch.tensor([0.25, 0.75])))
#> tensor([1.7500, 3.2500])
print(torch.mode(torch.tensor([3, 1, 3, 2])).values)
#> tensor(3)

samples = torch.stack([x, -x, x**2])  # 每行一个变量 | one variable per row
print(torch.corrcoef(samples))
#> tensor([[ 1.0000, -1.0000,  0.9844],
#>         [-1.0000,  1.0000, -0.9844],
#>         [ 0.9844, -0.9844,  1.0000]])
