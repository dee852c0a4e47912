"""三角方程组：参数调换次序，upper 必写 | Triangular systems: swapped arguments, upper is required"""

import warnings

import torch

A, B = torch.tensor([[2.0, 1.0], [0.0, 4.0]]), torch.tensor([[4.0], [8.0]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = torch.triangular_solve(B, A).solution
print(str(caught[0].message).partition(" (Triggered")[0])
#> torch.triangular_solve is deprecated in favor of torch.linalg.solve_triangularand will be removed in a future PyTorch release.
#> torch.linalg.solve_triangular has its arguments reversed and does not return a copy of one of the inputs.
#> X = torch.triangular_solve(B, A).solution
#> should be replaced with
#> X = torch.linalg.solve_triangular(A, B).
print(torch.equal(old, torch.linalg.solve_triangular(A, B, upper=True)))
#> True
