"""v2.ToTensor 会警告 | v2.ToTensor warns"""

import warnings

import numpy as np
import torch
from torchvision.transforms import v2

image = np.full((8, 8, 3), 255, dtype=np.uint8)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = v2.ToTensor()(image)
print(str(caught[0].message).partition("Output")[0])
#> The transform `ToTensor()` is deprecated and will be removed in a future release. Instead, please use `v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])`.
new = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])(image)
print(torch.equal(old, new))
#> True
