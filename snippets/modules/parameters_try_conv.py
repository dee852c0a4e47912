"""一层卷积的参数个数 | The parameters of a convolution"""

from torch import nn

print(sum(p.numel() for p in nn.Conv2d(3, 16, kernel_size=5).parameters()))
#> 1216
