"""rsample：样本对参数可导 | rsample: samples that have a gradient"""

import torch
from torch.distributions import Normal

torch.manual_seed(0)
mean, std = torch.tensor(0.0, requires_grad=True), torch.tensor(1.0, requires_grad=True)
print(Normal(mean, std).sample().requires_grad)
#> False
sample = Normal(mean, std).rsample((1000,))  # 均值 + 标准差 × 噪声 | mean + std * noise
(sample - 3).square().mean().backward()
print(f"{mean.grad:.1f} {std.grad:.1f}")  # 2 (均值 - 3) 与 2 × 标准差 | 2 (mean - 3) and 2 std
#> -5.9 1.9
