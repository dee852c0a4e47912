"""每个通道各自池化，通道数不变 | Each channel is pooled by itself: their number stays"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.rand(8, 6, 24, 24)
y = nn.MaxPool2d(2)(x)
print(y.shape)
#> torch.Size([8, 6, 12, 12])
print(torch.equal(y[:, 3:4], F.max_pool2d(x[:, 3:4], 2)))
#> True
