"""两道题的答案：表有多大；查五次的梯度 | Answers: the size of a table; the gradient of a row looked up five times"""

import torch
from torch import nn

table = nn.Embedding(50_000, 300)
print(table.weight.numel(), table.weight.nbytes / 1e6, "MB")
#> 15000000 60.0 MB

small = nn.Embedding(10, 2)
small(torch.tensor([3, 3, 3, 3, 3, 7])).sum().backward()
print(small.weight.grad[[3, 7, 0]])
#> tensor([[5., 5.],
#>         [1., 1.],
#>         [0., 0.]])
