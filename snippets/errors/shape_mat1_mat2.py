"""矩阵的形状乘不了 | Matrices that cannot be multiplied"""

import torch
from torch import nn

images = torch.zeros(32, 28, 28)
for wrong in (lambda: torch.ones(2, 3) @ torch.ones(2, 3), lambda: nn.Linear(784, 10)(images)):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> mm: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
        #> addmm: mat1 and mat2 shapes cannot be multiplied (896x28 and 784x10)
print((torch.ones(2, 3) @ torch.ones(2, 3).T).shape)
#> torch.Size([2, 2])
print(nn.Linear(784, 10)(images.flatten(1)).shape)  # 只留批量那一维 | keep the batch axis only
#> torch.Size([32, 10])
