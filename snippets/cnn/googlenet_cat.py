"""拼接的两种错：大小不同，维写错 | Two ways to fail at joining: other sizes, the wrong axis"""

import torch
from torch import nn

x = torch.randn(2, 192, 12, 12)
padded = [nn.Conv2d(192, 64, 1)(x), nn.Conv2d(192, 128, 3, padding=1)(x), nn.Conv2d(192, 32, 5, padding=2)(x)]
forgotten = [nn.Conv2d(192, 64, 1)(x), nn.Conv2d(192, 128, 3)(x)]
pooled = [nn.Conv2d(192, 64, 1)(x), nn.MaxPool2d(3, padding=1)(x)]  # 步幅默认等于窗口 | the stride defaults to the window
for paths, dim in [(forgotten, 1), (pooled, 1), (padded, 0)]:  # 不写 dim 就是 0 | 0 is the default
    try:
        torch.cat(paths, dim=dim)
    except RuntimeError as e:
        print(e)
        #> Sizes of tensors must match except in dimension 1. Expected size 12 but got size 10 for tensor number 1 in the list.
        #> Sizes of tensors must match except in dimension 1. Expected size 12 but got size 4 for tensor number 1 in the list.
        #> Sizes of tensors must match except in dimension 0. Expected size 64 but got size 128 for tensor number 1 in the list.
print(torch.cat(padded, dim=1).shape, nn.MaxPool2d(3, stride=1, padding=1)(x).shape)
#> torch.Size([2, 224, 12, 12]) torch.Size([2, 192, 12, 12])
