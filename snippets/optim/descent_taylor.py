"""步子多小才一定下降 | How small a step is sure to go down"""

import torch


def f(x):
    return (x**4).sum() / 4 + (x**2).sum()


x = torch.tensor([1.5, -0.5], requires_grad=True)
(gradient,) = torch.autograd.grad(f(x), x)
for lr in (0.5, 0.1, 0.01, 0.001):
    change = f(x - lr * gradient) - f(x)
    print(f"lr {lr:<5}  change {change:8.4f}   -lr * |g|^2 = {-lr * gradient.square().sum():8.4f}")
    #> lr 0.5    change   1.0976   -lr * |g|^2 = -20.9531
    #> lr 0.1    change  -2.7432   -lr * |g|^2 =  -4.1906
    #> lr 0.01   change  -0.4015   -lr * |g|^2 =  -0.4191
    #> lr 0.001  change  -0.0417   -lr * |g|^2 =  -0.0419
