"""解方程组：参数调换了次序 | Linear systems: the arguments changed places"""

import torch

A, B = torch.tensor([[2.0, 0.0], [0.0, 4.0]]), torch.tensor([[2.0], [2.0]])
try:
    torch.solve(B, A)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> This function was deprecated since version 1.9 and is now removed
    print(str(e).splitlines()[-1])
    #> X = torch.linalg.solve(A, B)
try:
    torch.gesv(B, A)
except AttributeError as e:
    print(e)
    #> module 'torch' has no attribute 'gesv'
print(torch.linalg.solve(A, B))
#> tensor([[1.0000],
#>         [0.5000]])
