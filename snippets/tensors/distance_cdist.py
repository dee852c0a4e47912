"""两组点之间的距离：cdist | Distances between two sets of points: cdist"""

import torch

a = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
b = torch.tensor([[0.0, 0.0], [0.0, 1.0], [3.0, 0.0]])
print(torch.cdist(a, b))  # (2, 3)
#> tensor([[0.0000, 1.0000, 3.0000],
#>         [5.0000, 4.2426, 4.0000]])
print(torch.cdist(a, b, p=1), torch.cdist(a, b, p=float("inf")))
#> tensor([[0., 1., 3.],
#>         [7., 6., 4.]]) tensor([[0., 1., 3.],
#>         [4., 3., 4.]])
print(torch.cdist(torch.rand(8, 5, 2), torch.rand(8, 7, 2)).shape)  # 带批量维 | with a batch
#> torch.Size([8, 5, 7])
