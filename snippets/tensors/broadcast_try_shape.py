"""两个形状广播之后 | Two shapes, broadcast"""

import torch

print(torch.broadcast_shapes((8, 1, 6), (7, 1)))
#> torch.Size([8, 7, 6])
