"""整数幂与负数开方 | Integer powers, roots of negatives"""

import torch

print(torch.tensor([2]) ** 3, torch.tensor([2.0]) ** -1, 2 ** torch.tensor([1, 2, 3]))
#> tensor([8]) tensor([0.5000]) tensor([2, 4, 8])
try:
    torch.tensor([2]) ** -1
except RuntimeError as e:
    print(e)
    #> Integers to negative integer powers are not allowed.
print(torch.tensor([-8.0]) ** (1 / 3), torch.tensor([-8.0]).abs() ** (1 / 3) * -1)
#> tensor([nan]) tensor([-2.])
print(torch.tensor([-1.0], dtype=torch.complex64).sqrt())
#> tensor([0.+1.j])
