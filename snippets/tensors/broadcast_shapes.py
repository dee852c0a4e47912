"""只算形状：broadcast_shapes | Shapes only: broadcast_shapes"""

import torch

print(torch.broadcast_shapes((8, 3, 32, 32), (3, 1, 1)))
#> torch.Size([8, 3, 32, 32])
print(torch.broadcast_shapes((5, 1, 4), (3, 1), ()))  # 可以多于两个 | more than two are fine
#> torch.Size([5, 3, 4])
try:
    torch.broadcast_shapes((64, 10), (64,))
except RuntimeError as e:
    print(e)
    #> Attempting to broadcast a dimension of length 64 at -1! Mismatching argument at index 1 had (64,); but expected shape should be broadcastable to [64, 10]
try:
    torch.zeros(2, 3) + torch.zeros(2, 4)
except RuntimeError as e:
    print(e)
    #> The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 1
