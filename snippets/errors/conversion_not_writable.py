"""只读的数组 | A read-only array"""

import warnings

import numpy as np
import torch

array = np.frombuffer(b"\x01\x02\x03", dtype=np.uint8)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.from_numpy(array)
print(str(caught[0].message).split(" This means")[0])
#> The given NumPy array is not writable, and PyTorch does not support non-writable tensors.
print(torch.from_numpy(array.copy()))
#> tensor([1, 2, 3], dtype=torch.uint8)
print(torch.tensor(array))  # 总是复制 | always copies
#> tensor([1, 2, 3], dtype=torch.uint8)
