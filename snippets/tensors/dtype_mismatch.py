"""类型对不上：矩阵乘法与层不会自动转换 | Dtypes that differ: matrix products and layers do not convert"""

import numpy as np
import torch
from torch import nn

for wrong in (
    lambda: torch.ones(2, 2) @ torch.ones(2, 2, dtype=torch.float64),
    lambda: nn.Linear(2, 1)(torch.from_numpy(np.ones((1, 2)))),  # NumPy 默认 float64 | NumPy defaults to float64
    lambda: torch.ones(2)[torch.tensor([0.0])],
):
    try:
        wrong()
    except (RuntimeError, IndexError) as e:
        print(e)
        #> expected m1 and m2 to have the same dtype, but got: float != double
        #> mat1 and mat2 must have the same dtype, but got Double and Float
        #> tensors used as indices must be long, int, byte or bool tensors
print(nn.Linear(2, 1)(torch.from_numpy(np.ones((1, 2))).float()).dtype)
#> torch.float32
