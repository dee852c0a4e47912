"""翻转过的数组 | An array that was flipped"""

import numpy as np
import torch

bgr = np.arange(6, dtype=np.uint8).reshape(2, 3)
rgb = bgr[:, ::-1]
try:
    torch.from_numpy(rgb)
except ValueError as e:
    print(str(e).split(", and")[0])
    #> At least one stride in the given numpy array is negative
print(torch.from_numpy(rgb.copy()))
#> tensor([[2, 1, 0],
#>         [5, 4, 3]], dtype=torch.uint8)
print(torch.from_numpy(bgr).flip(1))  # 在张量里翻 | flip the tensor
#> tensor([[2, 1, 0],
#>         [5, 4, 3]], dtype=torch.uint8)
