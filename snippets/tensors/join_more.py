"""hstack、vstack、dstack、block_diag | hstack, vstack, dstack, block_diag"""

import torch

a, b = torch.tensor([1, 2]), torch.tensor([3, 4])
print(torch.hstack([a, b]), torch.vstack([a, b]).shape, torch.dstack([a, b]).shape, torch.column_stack([a, b]))
#> tensor([1, 2, 3, 4]) torch.Size([2, 2]) torch.Size([1, 2, 2]) tensor([[1, 3],
#>         [2, 4]])
print(torch.block_diag(torch.ones(2, 2), torch.tensor([[5.0]])))
#> tensor([[1., 1., 0.],
#>         [1., 1., 0.],
#>         [0., 0., 5.]])
