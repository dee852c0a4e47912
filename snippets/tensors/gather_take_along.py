"""take_along_dim：gather，但会广播 | take_along_dim: gather that broadcasts"""

import torch

scores = torch.tensor([[3.0, 1.0, 2.0], [0.0, 5.0, 4.0]])
order = scores.argsort(dim=1, descending=True)
print(torch.take_along_dim(scores, order, dim=1))  # 按名次取 | by rank
#> tensor([[3., 2., 1.],
#>         [5., 4., 0.]])
best = scores.argmax(dim=1, keepdim=True)
print(torch.take_along_dim(scores, best, dim=1).squeeze(1), scores.amax(dim=1))
#> tensor([3., 5.]) tensor([3., 5.])
print(torch.take_along_dim(scores, torch.tensor([[0, 2]]), dim=1))  # (1, 2) 广播到每一行 | (1, 2) for every row
#> tensor([[3., 2.],
#>         [0., 4.]])
