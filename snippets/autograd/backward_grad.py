"""torch.autograd.grad：只返回，不累加 | torch.autograd.grad returns and accumulates nothing"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
w = torch.tensor([3.0, 4.0], requires_grad=True)
y = (w * x**2).sum()
gx, gw = torch.autograd.grad(y, (x, w))
print(gx, gw, x.grad)
#> tensor([ 6., 16.]) tensor([1., 4.]) None

y = (x**2).sum()
try:
    torch.autograd.grad(y, (x, w), retain_graph=True)
except RuntimeError as e:
    print(e)
    #> The differentiated Tensor at index 1 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
print(torch.autograd.grad(y, (x, w), allow_unused=True))
#> (tensor([2., 4.]), None)
