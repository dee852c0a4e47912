"""LBFGS 要闭包 | LBFGS wants a closure"""

import torch

x = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.LBFGS([x], lr=1, line_search_fn="strong_wolfe")
try:
    optimizer.step()
except TypeError as e:
    print(e)
    #> LBFGS.step() missing 1 required positional argument: 'closure'


def closure():
    optimizer.zero_grad()
    loss = ((x - 1) ** 2).sum()
    loss.backward()
    return loss


optimizer.step(closure)
print(x.item())
#> 1.0
