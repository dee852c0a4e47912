"""if 看着数值走 | An if that looks at values"""

import torch


def f(x):
    if x.sum() > 0:
        return x * 2
    return x**2


for start in (1.0, -1.0):
    x = torch.tensor([start, start], requires_grad=True)
    y = f(x)
    y.sum().backward()
    print(y.grad_fn.name(), x.grad)
    #> MulBackward0 tensor([2., 2.])
    #> PowBackward0 tensor([-2., -2.])
