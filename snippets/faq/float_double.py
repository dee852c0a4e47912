"""Double 与 Float | Double and Float"""

import numpy as np
import torch
from torch import nn

model = nn.Linear(3, 2)
x = torch.from_numpy(np.ones((4, 3)))
print(x.dtype, model.weight.dtype)
#> torch.float64 torch.float32
try:
    model(x)
except RuntimeError as e:
    print(e)
    #> mat1 and mat2 must have the same dtype, but got Double and Float
print(model(x.float()).shape)
#> torch.Size([4, 2])
labels = torch.from_numpy(np.array([0, 1, 1, 0], dtype=np.int32))
print(nn.functional.cross_entropy(model(x.float()), labels.long()).item() > 0)
#> True
