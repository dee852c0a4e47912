"""vmap 的维度大小不一 | Mapped dimensions of different sizes"""

import torch

weight, rows = torch.ones(4, 2), torch.ones(3, 2)
try:
    torch.vmap(torch.mv)(weight, rows)
except ValueError as e:
    print(e)
    #> vmap: Expected all tensors to have the same size in the mapped dimension, got sizes [4, 3] for the mapped dimension
print(torch.vmap(torch.mv, in_dims=(None, 0))(weight, rows).shape)  # weight 不拆 | weight is not split
#> torch.Size([3, 4])
