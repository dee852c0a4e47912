"""线性回归只有一个极小值，优化不等于泛化 | Linear regression has one minimum; optimizing is not generalizing"""

import torch
from torch.func import hessian

torch.manual_seed(0)
x, y = torch.randn(20, 15), torch.randn(20)
test_x, test_y = torch.randn(1000, 15), torch.randn(1000)  # 目标是噪声，学不到东西 | the target is noise: nothing to learn


def loss(w, x=x, y=y):
    return ((x @ w - y) ** 2).mean()


w = torch.linalg.lstsq(x, y[:, None]).solution[:, 0]
print("all eigenvalues positive:", (torch.linalg.eigvalsh(hessian(loss)(w)) > 0).all().item())
#> all eigenvalues positive: True
print(f"training {loss(w):.2f}, test {loss(w, test_x, test_y):.2f}, zero weights {loss(torch.zeros(15), test_x, test_y):.2f}")
#> training 0.33, test 10.15, zero weights 1.05
