"""没有 torch.func | No torch.func"""

import torch

try:
    from torch.func import jacrev

    print(jacrev(torch.sin)(torch.zeros(2)))
    #> tensor([[1., 0.],
    #>         [0., 1.]])
except ModuleNotFoundError as e:
    print(e)
print(torch.autograd.functional.jacobian(torch.sin, torch.zeros(2)))
#> tensor([[1., 0.],
#>         [0., 1.]])
