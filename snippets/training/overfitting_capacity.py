"""容量：训练误差一直降，验证误差先降后升 | Capacity: training error falls on, validation error falls and then rises

alt: 横轴是多项式次数，训练误差单调下降，验证误差呈 U 形 | Against the degree of the polynomial, training error only falls, validation error is shaped like a U
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)


def sample(count):
    x = torch.rand(count, dtype=torch.float64) * 2 - 1
    return x, 2 * x**3 - x + 0.5 + 0.15 * torch.randn(count, dtype=torch.float64)


def error(weights, x, y):
    return (torch.linalg.vander(x, N=len(weights)) @ weights - y).square().mean().item()


(x, y), (val_x, val_y) = sample(20), sample(200)
degrees, train_errors, val_errors = range(1, 13), [], []
for degree in degrees:
    weights = torch.linalg.lstsq(torch.linalg.vander(x, N=degree + 1), y.unsqueeze(1)).solution.squeeze(1)
    train_errors.append(error(weights, x, y))
    val_errors.append(error(weights, val_x, val_y))
for degree in (1, 3, 12):
    print(f"degree {degree:2}: training {train_errors[degree - 1]:.4f}, validation {val_errors[degree - 1]:.4f}")
    #> degree  1: training 0.0776, validation 0.1416
    #> degree  3: training 0.0124, validation 0.0231
    #> degree 12: training 0.0055, validation 3229.4590
print("best on validation data:", degrees[val_errors.index(min(val_errors))])
#> best on validation data: 3
print("training error never rises:", train_errors == sorted(train_errors, reverse=True))
#> training error never rises: True
many_x, many_y = sample(1000)  # 同样是十二次，点多了就没有害处 | degree 12 again, harmless with more points
weights = torch.linalg.lstsq(torch.linalg.vander(many_x, N=13), many_y.unsqueeze(1)).solution.squeeze(1)
print(f"degree 12 on 1000 points: validation {error(weights, val_x, val_y):.4f}")
#> degree 12 on 1000 points: validation 0.0220
plt.figure(figsize=(5, 2.6), layout="constrained")
plt.semilogy(degrees, train_errors, "o-", label="training")
plt.semilogy(degrees, val_errors, "o-", label="validation")
plt.xlabel("degree")
plt.ylabel("squared error")
plt.legend()
plt.show()
