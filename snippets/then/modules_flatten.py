"""卷积之后摊平 | Flattening after convolutions"""

import torch
from torch import nn

x = torch.zeros(2, 16, 5, 5)
print(x.view(-1, 16 * 5 * 5).shape, torch.flatten(x, 1).shape, nn.Flatten()(x).shape)
#> torch.Size([2, 400]) torch.Size([2, 400]) torch.Size([2, 400])
channels_last = x.permute(0, 2, 3, 1)
try:
    channels_last.view(2, -1)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces)
print(torch.flatten(channels_last, 1).shape)
#> torch.Size([2, 400])
