"""Linear 与 Bilinear | Linear and Bilinear"""

import torch
from torch import nn

layer = nn.Linear(8, 4)
for shape in ((8,), (2, 8), (2, 5, 7, 8)):
    print(shape, "->", tuple(layer(torch.rand(shape)).shape))  # 只变最后一维 | only the last axis changes
    #> (8,) -> (4,)
    #> (2, 8) -> (2, 4)
    #> (2, 5, 7, 8) -> (2, 5, 7, 4)
print(nn.Bilinear(3, 5, 4)(torch.rand(2, 3), torch.rand(2, 5)).shape)
#> torch.Size([2, 4])
try:
    layer(torch.rand(8, 2))
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (8x2 and 8x4)
