"""HWC 变 NCHW：permute 对，reshape 错 | HWC to NCHW: permute is right, reshape is not"""

import torch

x = torch.zeros(8, 32, 32, 3)
x[..., 0] = 1  # 红色通道全是 1 | the red channel is all ones
right, wrong = x.permute(0, 3, 1, 2), x.reshape(8, 3, 32, 32)
print(right.shape == wrong.shape)
#> True
print(right[0, 0].mean(), wrong[0, 0].mean())
#> tensor(1.) tensor(0.3340)
