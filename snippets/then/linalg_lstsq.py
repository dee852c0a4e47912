"""最小二乘：参数调换了次序 | Least squares: the arguments changed places"""

import torch

A = torch.tensor([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]])
B = torch.tensor([[1.0], [3.0], [5.0]])
try:
    torch.lstsq(B, A)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> This function was deprecated since version 1.9 and is now removed
try:
    torch.gels(B, A)
except AttributeError as e:
    print(e)
    #> module 'torch' has no attribute 'gels'
print(torch.linalg.lstsq(A, B).solution)
#> tensor([[1.0000],
#>         [2.0000]])
