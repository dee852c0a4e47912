"""scale=True 除的是这种类型的最大值 | scale=True divides by the largest value of the dtype"""

import numpy as np
import torch
from torchvision.transforms import v2

to_float = v2.ToDtype(torch.float32, scale=True)
print(to_float(torch.tensor([[[255]]], dtype=torch.uint8)))
#> tensor([[[1.]]])
print(to_float(torch.tensor([[[65535]]], dtype=torch.uint16)))
#> tensor([[[1.]]])
print(to_float(torch.tensor([[[255]]])))  # int64：几乎是 0 | int64: next to nothing
#> tensor([[[2.7647e-17]]])
print(v2.ToDtype(torch.float32)(torch.tensor([[[255]]], dtype=torch.uint8)))  # 没写 scale | no scale
#> tensor([[[255.]]])
array = np.full((2, 2, 3), 255.0)  # 本来是 0 到 255 的浮点数组 | floats from 0 to 255
print(v2.ToImage()(array.astype(np.uint8)).dtype, (torch.from_numpy(array) / 255).max())
#> torch.uint8 tensor(1., dtype=torch.float64)
