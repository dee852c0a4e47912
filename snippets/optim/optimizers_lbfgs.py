"""LBFGS 要一个闭包 | LBFGS wants a closure"""

import torch

w = torch.tensor([-1.5, 2.0], requires_grad=True)
optimizer = torch.optim.LBFGS([w], lr=1.0, line_search_fn="strong_wolfe")


def closure():  # 一步里会调用很多次 | called several times within a step
    optimizer.zero_grad()
    loss = (1 - w[0]) ** 2 + 100 * (w[1] - w[0] ** 2) ** 2  # Rosenbrock
    loss.backward()
    return loss


for _ in range(3):
    loss = optimizer.step(closure)
    print(f"loss before the step {loss.item():.2e}")
    #> loss before the step 1.25e+01
    #> loss before the step 1.31e+00
    #> loss before the step ...e-11
print(w.detach())
#> tensor([1.0000, 1.0000])
try:
    optimizer.step()
except TypeError as e:
    print(e)
    #> LBFGS.step() missing 1 required positional argument: 'closure'
