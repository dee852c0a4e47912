"""item、tolist 与 numpy | item, tolist and numpy"""

import torch

x = torch.tensor([[1.5, 2.0], [3.0, 4.0]])
print(x.sum().item(), x.tolist(), x[0, 0].tolist())
#> 10.5 [[1.5, 2.0], [3.0, 4.0]] 1.5
print(type(x[0, 0]), type(x[0, 0].item()))
#> <class 'torch.Tensor'> <class 'float'>
try:
    x.item()
except RuntimeError as e:
    print(e)
    #> a Tensor with 4 elements cannot be converted to Scalar
