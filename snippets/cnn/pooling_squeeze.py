"""池化之后展平：不要用 `squeeze()` | Flatten after pooling, and not by `squeeze()`"""

import torch
from torch import nn

pool = nn.AdaptiveAvgPool2d(1)
image = torch.rand(1, 512, 7, 7)  # 批量只有一张 | a batch of one
print(pool(image).squeeze().shape)  # 批量那一维也没了 | the batch axis is gone too
#> torch.Size([512])
print(pool(image).flatten(1).shape, nn.Flatten()(pool(image)).shape)
#> torch.Size([1, 512]) torch.Size([1, 512])

fixed = nn.AvgPool2d(7)  # 旧代码：7 写死了 | old code: 7 is hard-wired
x = fixed(torch.rand(2, 512, 14, 14))
print(x.shape, x.view(-1, 512).shape)  # 两张图成了八行，不报错 | two images, eight rows, and no error
#> torch.Size([2, 512, 2, 2]) torch.Size([8, 512])
