"""torch.empty 的值是内存里剩下的 | torch.empty holds whatever was in memory"""

import torch

totals = torch.empty(2, 3)
totals += 1  # 错：起点未知 | wrong: nobody knows the start
print(totals.shape)  # 值每次可能不同 | values may differ on every run
#> torch.Size([2, 3])

torch.use_deterministic_algorithms(True)  # 调试开关：填 NaN | for debugging: fills with NaN
totals = torch.empty(2, 3)
totals += 1
print(totals)
#> tensor([[nan, nan, nan],
#>         [nan, nan, nan]])

totals = torch.zeros(2, 3)  # 对：要累加，从 0 开始 | right: start a sum from 0
totals += 1
print(totals)
#> tensor([[1., 1., 1.],
#>         [1., 1., 1.]])
filled = torch.arange(6).view(2, 3)
result = torch.empty_like(filled)  # 每个元素都会被写：用 empty | all written: empty is fine
torch.mul(filled, 10, out=result)
print(result)
#> tensor([[ 0, 10, 20],
#>         [30, 40, 50]])
