"""衰减多大才好 | How much decay

alt: 衰减太小训练误差为零而验证误差大，太大两者都高，中间验证误差最低 | Too little decay: no training error, high validation error; too much: both high; the best lies in between
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
true_weight = torch.zeros(40)
true_weight[:4] = 0.5
x = torch.randn(230, 40)
y = x @ true_weight + 0.5 * torch.randn(230)
train, val = slice(0, 30), slice(30, 230)
strengths = torch.logspace(-3, 3, 25)
errors = []
for strength in strengths:  # 岭回归有解析解 | ridge regression has a closed form
    weight = torch.linalg.solve(x[train].T @ x[train] + strength * torch.eye(40), x[train].T @ y[train])
    errors.append([(x[part] @ weight - y[part]).square().mean() for part in (train, val)])
errors = torch.tensor(errors)
print(0 < errors[:, 1].argmin() < 24)
#> tensor(True)
plt.figure(figsize=(5, 2.8), layout="constrained")
plt.loglog(strengths, errors[:, 0], label="training")
plt.loglog(strengths, errors[:, 1], label="validation")
plt.xlabel("weight decay")
plt.ylabel("squared error")
plt.legend()
plt.show()
