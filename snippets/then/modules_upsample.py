"""放大特征图 | Enlarging feature maps"""

import warnings

import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[[[0.0, 1.0]]]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.upsample(x, scale_factor=2, mode="bilinear")
print(caught[0].message)
#> `nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.
for corners in (False, True):
    print(corners, F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=corners)[0, 0, 0])
    #> False tensor([0.0000, 0.2500, 0.7500, 1.0000])
    #> True tensor([0.0000, 0.3333, 0.6667, 1.0000])
print(nn.UpsamplingBilinear2d(scale_factor=2)(x)[0, 0, 0])
#> tensor([0.0000, 0.3333, 0.6667, 1.0000])
