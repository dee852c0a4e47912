"""两个问题的答案：正好在边界、起点放在最高处 | The answers: exactly on the border, and starting where the slope is 0"""

import torch


def path(f, start, lr, steps=4):
    x = torch.tensor(start, requires_grad=True)
    seen = [x.item()]
    for _ in range(steps):
        (gradient,) = torch.autograd.grad(f(x), x)
        with torch.no_grad():
            x -= lr * gradient
        seen.append(round(x.item(), 3))
    return seen


print("x², lr 1.0:", path(lambda x: x**2, 3.0, 1.0))
#> x², lr 1.0: [3.0, -3.0, 3.0, -3.0, 3.0]
print("cos from 0:  ", path(torch.cos, 0.0, 0.5))
#> cos from 0:   [0.0, 0.0, 0.0, 0.0, 0.0]
print("cos from 0.1:", path(torch.cos, 0.1, 0.5, steps=12)[-1])
#> cos from 0.1: 3.049
