"""不用迭代：最小二乘的解 | Without iterations: the least-squares solution"""

import torch

torch.manual_seed(0)
features = torch.randn(100, 2)
labels = features @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(100)
with_ones = torch.cat([features, torch.ones(100, 1)], dim=1)  # 截距也是一列 | the intercept is a column, too
print(torch.linalg.lstsq(with_ones, labels.unsqueeze(1)).solution.flatten())
#> tensor([ 2.0008, -3.3987,  4.2002])
