"""view(-1, 400) 会悄悄改批量 | view(-1, 400) silently changes the batch"""

import torch
from torch import nn

maps = torch.randn(25, 16, 6, 6)  # 输入大了 4 个像素 | the input was 4 pixels larger
print(maps.view(-1, 400).shape)  # 25 张变成 36 张 | 25 images turn into 36
#> torch.Size([36, 400])
try:
    nn.Linear(400, 120)(torch.flatten(maps, 1))
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (25x576 and 400x120)
