"""残差连接的形状对不上 | A shortcut of the wrong shape"""

import torch
from torch import nn

x = torch.rand(4, 3, 6, 6)
wider = nn.Conv2d(3, 6, kernel_size=3, padding=1)
smaller = nn.Conv2d(3, 3, kernel_size=3, padding=1, stride=2)
for conv in (wider, smaller):
    try:
        conv(x) + x
    except RuntimeError as e:
        print(e)
        #> The size of tensor a (6) must match the size of tensor b (3) at non-singleton dimension 1
        #> The size of tensor a (3) must match the size of tensor b (6) at non-singleton dimension 3

both = nn.Conv2d(3, 6, kernel_size=3, padding=1, stride=2)
shortcut = nn.Conv2d(3, 6, kernel_size=1, stride=2)  # 通道与步幅都跟主路一样 | channels and stride of the main path
print((both(x) + shortcut(x)).shape)
#> torch.Size([4, 6, 3, 3])

gray = torch.rand(4, 1, 6, 6)
first = nn.Conv2d(1, 6, kernel_size=3, padding=1)
print((first(gray) + gray).shape)  # 不报错：一个通道广播到六个 | no error: one channel is broadcast to six
#> torch.Size([4, 6, 6, 6])
