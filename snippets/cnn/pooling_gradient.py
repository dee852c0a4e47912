"""梯度：最大给一个，平均给大家 | The gradient: all to the maximum, or shared"""

import torch
import torch.nn.functional as F


def gradient(pool, x):
    x = x.clone().requires_grad_()
    pool(x[None], 2).sum().backward()
    return x.grad.tolist()


x = torch.tensor([[1.0, 3.0], [5.0, 4.0]])
print(gradient(F.max_pool2d, x))
#> [[0.0, 0.0], [1.0, 0.0]]
print(gradient(F.avg_pool2d, x))
#> [[0.25, 0.25], [0.25, 0.25]]
print(gradient(F.max_pool2d, torch.ones(2, 2)))  # 并列：只给一个 | a tie: to one of them only
#> [[1.0, 0.0], [0.0, 0.0]]
