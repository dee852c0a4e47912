"""归一化之后，均值是 0，标准差是 1 | After normalization: mean 0, standard deviation 1"""

import torch
from torch import nn

torch.manual_seed(0)
x = 3 + 2 * torch.randn(16, 6, 8, 8)  # (N, C, H, W)
for layer, axes in (
    (nn.BatchNorm2d(6), (0, 2, 3)),
    (nn.LayerNorm([6, 8, 8]), (1, 2, 3)),
    (nn.InstanceNorm2d(6), (2, 3)),
):
    y = layer(x)
    print(
        f"{type(layer).__name__:14} {tuple(y.mean(dim=axes).shape)!s:8} {y.mean(dim=axes).abs().max():.3f} {y.std(dim=axes).mean():.3f}"
    )
    #> BatchNorm2d    (6,)     0.000 1.000
    #> LayerNorm      (16,)    0.000 1.001
    #> InstanceNorm2d (16, 6)  0.000 1.008
print(nn.GroupNorm(2, 6)(x).shape, nn.RMSNorm(8)(x).square().mean(dim=-1).mean().round(decimals=3).item())
#> torch.Size([16, 6, 8, 8]) 1.0
