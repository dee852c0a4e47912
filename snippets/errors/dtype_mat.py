"""线性层的输入类型不对 | A linear layer with another dtype"""

import numpy as np
import torch
from torch import nn

layer, x = nn.Linear(3, 2), torch.from_numpy(np.ones((4, 3)))
for wrong in (x, torch.ones(4, 3, dtype=torch.int64)):
    try:
        layer(wrong)
    except RuntimeError as e:
        print(e)
        #> mat1 and mat2 must have the same dtype, but got Double and Float
        #> mat1 and mat2 must have the same dtype, but got Long and Float
print(x.dtype, layer.weight.dtype)
#> torch.float64 torch.float32
print(layer(x.float()).dtype)
#> torch.float32
