"""归约之后少一维 | A reduction drops the axis"""

import torch

square = torch.tensor([[1.0, 3.0], [1.0, 1.0]])
try:
    torch.ones(2, 3).sum(1).expand_as(torch.ones(2, 3))
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 1
print(square / square.sum(1).expand_as(square))
#> tensor([[0.2500, 1.5000],
#>         [0.2500, 0.5000]])
print(square / square.sum(1, keepdim=True))
#> tensor([[0.2500, 0.7500],
#>         [0.5000, 0.5000]])
