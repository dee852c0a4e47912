"""改参数的值 | Changing the values of a parameter"""

import torch
from torch import nn

layer = nn.Linear(2, 2)
try:
    layer.weight.fill_(1.0)
except RuntimeError as e:
    print(e)
    #> a leaf Variable that requires grad is being used in an in-place operation.
with torch.no_grad():
    layer.weight.fill_(1.0)
    layer.weight[0, 1] = 5.0
    layer.bias.copy_(torch.tensor([0.5, -0.5]))
print(layer.weight)
#> Parameter containing:
#> tensor([[1., 5.],
#>         [1., 1.]], requires_grad=True)
nn.init.zeros_(layer.bias)  # nn.init 里面就是 no_grad | nn.init works under no_grad
print(layer.bias)
#> Parameter containing:
#> tensor([0., 0.], requires_grad=True)
for p in layer.parameters():
    p = p + 1  # 只是换了变量名指的东西 | rebinds the name, changes no parameter
print(layer.bias)
#> Parameter containing:
#> tensor([0., 0.], requires_grad=True)
