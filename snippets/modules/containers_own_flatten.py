"""自己写的 Flatten 与自带的 | A hand-written Flatten and the built-in one"""

import torch
from torch import nn


class FlattenLayer(nn.Module):
    def forward(self, x):
        return x.view(x.shape[0], -1)


images = torch.rand(2, 1, 28, 28)
print(torch.equal(FlattenLayer()(images), nn.Flatten()(images)), nn.Flatten()(images).shape)
#> True torch.Size([2, 784])
channels_last = torch.rand(2, 28, 28, 3).permute(0, 3, 1, 2)  # 不连续 | not contiguous
try:
    FlattenLayer()(channels_last)
except RuntimeError as e:
    print(e)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
print(nn.Flatten()(channels_last).shape, nn.Flatten(start_dim=0)(images).shape)
#> torch.Size([2, 2352]) torch.Size([1568])
