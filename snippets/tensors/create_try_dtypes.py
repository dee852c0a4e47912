"""列表与数组的数据类型 | The dtypes of lists and arrays"""

import numpy as np
import torch

print(torch.tensor([1, 2]).dtype, torch.tensor([1, 2.0]).dtype)
#> torch.int64 torch.float32
print(torch.from_numpy(np.array([1, 2.0])).dtype)
#> torch.float64
