"""几种归一化的关系 | How the normalizations are related"""

import torch
from torch import nn

torch.manual_seed(0)
x = 3 + 2 * torch.randn(4, 6, 5, 5)  # (N, C, H, W)


def normalized(x, axes):
    mean, var = x.mean(dim=axes, keepdim=True), x.var(dim=axes, correction=0, keepdim=True)
    return (x - mean) / (var + 1e-5).sqrt()


groups = normalized(x.view(4, 2, 3, 5, 5), (2, 3, 4)).view_as(x)  # 两组，每组三个通道 | two groups of three
for left, right in (
    (nn.BatchNorm2d(6)(x), normalized(x, (0, 2, 3))),
    (nn.LayerNorm([6, 5, 5])(x), normalized(x, (1, 2, 3))),
    (nn.InstanceNorm2d(6)(x), normalized(x, (2, 3))),
    (nn.GroupNorm(2, 6)(x), groups),
    (nn.GroupNorm(1, 6)(x), nn.LayerNorm([6, 5, 5])(x)),  # 一组：LayerNorm | one group
    (nn.GroupNorm(6, 6)(x), nn.InstanceNorm2d(6)(x)),  # 一个通道一组 | a group for each channel
):
    print(torch.allclose(left, right, atol=1e-5))
    #> True
    #> True
    #> True
    #> True
    #> True
    #> True

print([tuple(p.shape) for p in nn.LayerNorm([6, 5, 5]).parameters()])  # 每个位置一个 | one for each place
#> [(6, 5, 5), (6, 5, 5)]
print([tuple(p.shape) for p in nn.GroupNorm(1, 6).parameters()])  # 每个通道一个 | one for each channel
#> [(6,), (6,)]
print(list(nn.InstanceNorm2d(6).parameters()))  # 默认没有 | none by default
#> []
