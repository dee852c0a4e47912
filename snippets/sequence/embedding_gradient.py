"""只有查到的行有梯度，查到几次就加几次 | Only rows that were looked up get a gradient, once per lookup"""

import torch
from torch import nn

embedding = nn.Embedding(5, 2)
embedding(torch.tensor([1, 3, 3])).sum().backward()
print(embedding.weight.grad)
#> tensor([[0., 0.],
#>         [1., 1.],
#>         [0., 0.],
#>         [2., 2.],
#>         [0., 0.]])
