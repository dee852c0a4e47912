"""欠拟合、正好、过拟合 | Underfitting, just right, overfitting

alt: 一次多项式太直，三次贴近真实曲线，十二次穿过每个点但两点之间乱跳 | Degree 1 is too straight, degree 3 follows the curve, degree 12 hits each point and swings in between
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 14, dtype=torch.float64)
curve = torch.linspace(-1, 1, 200, dtype=torch.float64)


def truth(x):
    return 2 * x**3 - x + 0.5


y = truth(x) + 0.15 * torch.randn_like(x)
figure, axes = plt.subplots(1, 3, figsize=(8, 2.6), sharey=True, layout="constrained")
for ax, degree in zip(axes, (1, 3, 12), strict=True):
    weights = torch.linalg.lstsq(torch.linalg.vander(x, N=degree + 1), y.unsqueeze(1)).solution
    fitted = torch.linalg.vander(curve, N=degree + 1) @ weights
    train_error = (torch.linalg.vander(x, N=degree + 1) @ weights).squeeze(1).sub(y).square().mean()
    test_error = fitted.squeeze(1).sub(truth(curve)).square().mean()
    print(f"degree {degree:2}: training error {train_error:.4f}, test error {test_error:.4f}")
    #> degree  1: training error 0.1333, test error 0.1058
    #> degree  3: training error 0.0188, test error 0.0044
    #> degree 12: training error 0.0001, test error 0.1086
    ax.plot(x, y, ".", color="C7")
    ax.plot(curve, truth(curve), "--", color="C2")
    ax.plot(curve, fitted, color="C3")
    ax.set(title=f"degree {degree}", ylim=(-1.2, 2))
plt.show()
