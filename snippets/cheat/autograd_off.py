"""不求梯度 | Without gradients"""

import torch
from torch import nn

x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    print((x * 2).requires_grad)
    #> False
with torch.inference_mode():
    print((x * 2).requires_grad, (x * 2).is_inference())
    #> False True
with torch.set_grad_enabled(False):
    print((x * 2).requires_grad)
    #> False
print(x.detach().requires_grad, x.detach().data_ptr() == x.data_ptr())
#> False True
print(x.detach().clone().data_ptr() == x.data_ptr())
#> False
print(x.clone().requires_grad)
#> True
print((x * 2).detach().numpy())
#> [2. 2.]
layer = nn.Linear(2, 2).requires_grad_(False)
print(any(p.requires_grad for p in layer.parameters()))
#> False
with torch.no_grad():
    x -= 0.5
print(x)
#> tensor([0.5000, 0.5000], requires_grad=True)
