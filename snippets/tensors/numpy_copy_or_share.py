"""四种转法，谁共用内存 | Four conversions: which ones share memory"""

import numpy as np
import torch

array = np.zeros(3)
shared = torch.from_numpy(array)
as_is = torch.as_tensor(array)
cast = torch.as_tensor(array, dtype=torch.float32)  # 换了类型，只能复制 | another dtype: has to copy
copied = torch.tensor(array)

array[0] = 7
print(shared)
#> tensor([7., 0., 0.], dtype=torch.float64)
print(as_is)
#> tensor([7., 0., 0.], dtype=torch.float64)
print(cast)
#> tensor([0., 0., 0.])
print(copied)
#> tensor([0., 0., 0.], dtype=torch.float64)
