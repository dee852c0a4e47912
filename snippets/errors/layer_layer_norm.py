"""LayerNorm 的形状写错 | LayerNorm with another shape"""

import torch
from torch import nn

tokens = torch.ones(2, 5, 16)
try:
    nn.LayerNorm(5)(tokens)
except RuntimeError as e:
    print(e)
    #> Given normalized_shape=[5], expected input with shape [*, 5], but got input of size[2, 5, 16]
print(nn.LayerNorm(16)(tokens).shape)  # 最后一维的长度 | the length of the last axis
#> torch.Size([2, 5, 16])
maps = torch.ones(2, 16, 4, 4)
print(nn.GroupNorm(1, 16)(maps).shape)  # 特征图按通道 | feature maps, by channel
#> torch.Size([2, 16, 4, 4])
