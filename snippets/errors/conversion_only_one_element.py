"""float() 和 torch.tensor(列表) | float() and torch.tensor(list)"""

import math

import torch

rows = [torch.ones(3), torch.zeros(3)]
for wrong in (lambda: torch.tensor(rows), lambda: float(rows[0]), lambda: math.sqrt(rows[0])):
    try:
        wrong()
    except ValueError as e:
        print(e)
        #> only one element tensors can be converted to Python scalars
        #> only one element tensors can be converted to Python scalars
        #> only one element tensors can be converted to Python scalars
print(torch.stack(rows))  # 一串张量用 stack | stack a list of tensors
#> tensor([[1., 1., 1.],
#>         [0., 0., 0.]])
print(rows[0].sqrt(), float(rows[0][0]))
#> tensor([1., 1., 1.]) 1.0
