"""小批量的梯度是无偏的估计 | The gradient of a mini-batch is an unbiased estimate"""

import torch

torch.manual_seed(0)
x = torch.randn(10_000)
y = 3 * x + torch.randn(10_000)


def gradient(index):
    return (2 * (0.0 - y[index]) * x[index]).mean()  # w = 0 处 | at w = 0


print(f"all 10000: {gradient(torch.arange(10_000)):.2f}")
#> all 10000: -6.06
for size in (1, 10, 100, 1000):
    estimates = torch.stack([gradient(torch.randint(10_000, (size,))) for _ in range(2000)])
    print(f"batch {size:4}: mean {estimates.mean():.2f}, std {estimates.std():.2f}")
    #> batch    1: mean -6.15, std 8.80
    #> batch   10: mean -6.06, std 2.85
    #> batch  100: mean -6.03, std 0.91
    #> batch 1000: mean -6.06, std 0.28
