"""std 里有 0 | A zero in std"""

import torch
from torchvision.transforms import v2

images = torch.rand(16, 3, 8, 8)
images[:, 2] = 0  # 全黑的通道 | a channel that is black everywhere
std = images.std(dim=(0, 2, 3))
try:
    v2.Normalize([0.5, 0.5, 0.0], std.tolist())(images)
except ValueError as e:
    print(e)
    #> std evaluated to zero, leading to division by zero.
print(v2.Normalize([0.5, 0.5, 0.0], std.where(std > 0, 1).tolist())(images).isfinite().all())
#> tensor(True)
