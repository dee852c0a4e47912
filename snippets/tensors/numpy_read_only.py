"""只读数组会被悄悄改掉 | A read-only array can be written through the tensor"""

import warnings

import numpy as np
import torch

array = np.zeros(3)
array.setflags(write=False)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tensor = torch.from_numpy(array)
print(str(caught[0].message).split(" This type")[0])
#> The given NumPy array is not writable, and PyTorch does not support non-writable tensors. This means...

tensor[0] = 9
print(array)  # 只读的数组也变了 | the read-only array has changed
#> [9. 0. 0.]
print(torch.tensor(array))  # 复制：没有警告 | a copy: no warning
#> tensor([9., 0., 0.], dtype=torch.float64)
