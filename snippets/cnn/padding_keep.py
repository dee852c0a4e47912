"""大小不变：奇数的核，填充 (k - 1) / 2 | Keep the size: an odd kernel, padding (k - 1) / 2"""

import torch
from torch import nn

image = torch.rand(1, 1, 28, 28)
for k in (1, 3, 5, 7):
    print(k, nn.Conv2d(1, 1, kernel_size=k, padding=(k - 1) // 2)(image).shape)
    #> 1 torch.Size([1, 1, 28, 28])
    #> 3 torch.Size([1, 1, 28, 28])
    #> 5 torch.Size([1, 1, 28, 28])
    #> 7 torch.Size([1, 1, 28, 28])
print(nn.Conv2d(1, 1, kernel_size=3, padding="same")(image).shape)  # 让它自己算 | let it compute that
#> torch.Size([1, 1, 28, 28])
print(nn.Conv2d(1, 1, kernel_size=3, padding="valid")(image).shape)  # 不填充 | no padding
#> torch.Size([1, 1, 26, 26])
print(nn.Conv2d(1, 1, kernel_size=4, padding=2)(image).shape)  # 偶数的核：多一个 | even: one too many
#> torch.Size([1, 1, 29, 29])
