"""损失没有用到它 | The loss does not use it"""

import torch

x = torch.tensor(2.0, requires_grad=True)
unused = torch.tensor(3.0, requires_grad=True)
loss = x**2
try:
    torch.autograd.grad(loss, [x, unused], retain_graph=True)
except RuntimeError as e:
    print(e)
    #> The differentiated Tensor at index 1 appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior.
print(torch.autograd.grad(loss, [x, unused], retain_graph=True, allow_unused=True))
#> (tensor(4.), None)
print(torch.autograd.grad(loss, [x, unused], materialize_grads=True))  # 没用到的给 0 | zeros for the unused
#> (tensor(4.), tensor(0.))
