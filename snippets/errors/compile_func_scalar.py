"""torch.func.grad 要标量 | torch.func.grad wants a scalar"""

import torch

x = torch.tensor([1.0, 2.0])
try:
    torch.func.grad(torch.sin)(x)
except RuntimeError as e:
    print(e)
    #> grad_and_value(f)(*args): Expected f(*args) to return a scalar Tensor, got tensor with 1 dims. Maybe you wanted to use the vjp or jacrev APIs instead?
print(torch.func.grad(lambda x: torch.sin(x).sum())(x))
#> tensor([ 0.5403, -0.4161])
print(torch.vmap(torch.func.grad(torch.sin))(x))  # 每个元素各算各的 | element by element
#> tensor([ 0.5403, -0.4161])
