"""先转成 int64 再乘 256 | To int64 before times 256"""

import numpy as np
import torch

image = torch.tensor([[128, 64, 128]], dtype=torch.uint8)
r, g, b = image.unbind(dim=-1)
try:
    print((r * 256 + g) * 256 + b)  # 应是 8405120 | should be 8405120
    #> tensor([128], dtype=torch.uint8)
except RuntimeError as e:
    print(e)
try:
    np.uint8([128]) * 256
except OverflowError as e:
    print(e)
    #> Python integer 256 out of bounds for uint8
r, g, b = image.long().unbind(dim=-1)
print((r * 256 + g) * 256 + b)
#> tensor([8405120])
