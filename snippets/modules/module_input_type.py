"""输入必须是张量，类型和权重相同 | Input is a tensor, of the dtype of the weights"""

import numpy as np
import torch
from torch import nn

layer = nn.Linear(2, 1)
array = np.array([[1.0, 2.0]])  # NumPy 默认 float64 | float64 is NumPy's default
for x in (array.tolist(), array, torch.from_numpy(array), torch.tensor([[1, 2]])):
    try:
        layer(x)
    except (TypeError, RuntimeError) as e:
        print(e)
        #> linear(): argument 'input' (position 1) must be Tensor, not list
        #> linear(): argument 'input' (position 1) must be Tensor, not numpy.ndarray
        #> mat1 and mat2 must have the same dtype, but got Double and Float
        #> mat1 and mat2 must have the same dtype, but got Long and Float
print(layer(torch.from_numpy(array).float()).shape)
#> torch.Size([1, 1])
