"""掩码要用 bool，不用 uint8 | Masks are bool, not uint8"""

import warnings

import numpy as np
import torch

scores = np.array([0.2, 0.9, 0.7])
x = torch.from_numpy(scores)
mask = torch.from_numpy(scores > 0.5)
print(mask.dtype, x[mask])
#> torch.bool tensor([0.9000, 0.7000], dtype=torch.float64)

flags = np.array([0, 1, 1], dtype=np.uint8)
print(scores[flags])  # NumPy 当成索引 | NumPy: positions
#> [0.2 0.9 0.9]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(x[torch.from_numpy(flags)])  # PyTorch 当成掩码 | PyTorch: a mask
    #> tensor([0.9000, 0.7000], dtype=torch.float64)
print(str(caught[0].message).split(" (")[0])
#> indexing with dtype torch.uint8 is now deprecated, please use a dtype torch.bool instead.
try:
    x.masked_fill(torch.from_numpy(flags), 0.0)
except RuntimeError as e:
    print(e)
    #> masked_fill_ only supports boolean masks, but got mask with dtype unsigned char
print(~torch.from_numpy(flags))  # 按位取反，不是逻辑非 | flips the bits; no logical not
#> tensor([255, 254, 254], dtype=torch.uint8)
print(~torch.from_numpy(flags).bool())
#> tensor([ True, False, False])
