"""用差分检查梯度 | Checking gradients by differences"""

import torch

torch.manual_seed(0)
x = torch.randn(4, dtype=torch.float64, requires_grad=True)


def loss(x):
    return (x.sin() * x).sum()


loss(x).backward()
step = 1e-6 * torch.eye(4, dtype=torch.float64)
numeric = torch.stack([(loss(x + h) - loss(x - h)) / 2e-6 for h in step]).detach()
print(torch.allclose(numeric, x.grad))
#> True
print(torch.autograd.gradcheck(loss, x))
#> True
