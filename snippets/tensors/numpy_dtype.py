"""NumPy 默认 float64，PyTorch 默认 float32 | NumPy defaults to float64, PyTorch to float32"""

import numpy as np
import torch
from torch import nn

features = np.random.default_rng(0).normal(size=(4, 3))
print(torch.from_numpy(features).dtype, torch.tensor([1.0, 2.0]).dtype)
#> torch.float64 torch.float32

layer = nn.Linear(3, 1)
try:
    layer(torch.from_numpy(features))
except RuntimeError as e:
    print(e)
    #> mat1 and mat2 must have the same dtype, but got Double and Float
print(layer(torch.from_numpy(features).float()).shape)
#> torch.Size([4, 1])
print(torch.from_numpy(features.astype(np.float32)).dtype)
#> torch.float32

ints, floats = np.array([1, 2]), np.ones(2, dtype=np.float32)
print((ints * floats).dtype)  # NumPy: int64 * float32
#> float64
print((torch.from_numpy(ints) * torch.from_numpy(floats)).dtype)
#> torch.float32
