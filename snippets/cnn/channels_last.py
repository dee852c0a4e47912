"""channels_last 只改内存次序，不改形状 | channels_last changes the order in memory, not the shape"""

import torch
from torch import nn

images = torch.rand(4, 3, 32, 32)
last = images.to(memory_format=torch.channels_last)
print(images.stride(), last.stride())  # 通道挨在一起：步长 1 | channels lie together: stride 1
#> (3072, 1024, 32, 1) (3072, 1, 96, 3)
print(last.shape, torch.equal(images, last))
#> torch.Size([4, 3, 32, 32]) True

conv = nn.Conv2d(3, 8, kernel_size=3).to(memory_format=torch.channels_last)
features = conv(last)
print(features.shape, features.is_contiguous(memory_format=torch.channels_last))
#> torch.Size([4, 8, 30, 30]) True
