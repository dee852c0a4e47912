"""补一个长度为 1 的维 | Add an axis of length 1"""

import torch

x = torch.tensor([1, 2, 3])
print(x[:, None].shape, x.unsqueeze(1).shape, x.view(-1, 1).shape)  # 一列 | a column
#> torch.Size([3, 1]) torch.Size([3, 1]) torch.Size([3, 1])
print(x[None, :].shape, x.unsqueeze(0).shape)  # 一行 | a row
#> torch.Size([1, 3]) torch.Size([1, 3])

images = torch.rand(8, 3, 32, 32)  # (批量, 通道, 高, 宽) | (batch, channel, height, width)
channel_means = images.mean(dim=(0, 2, 3))  # (3,)
try:
    images - channel_means
except RuntimeError as e:
    print(e)
    #> The size of tensor a (32) must match the size of tensor b (3) at non-singleton dimension 3
print((images - channel_means[:, None, None]).shape)  # (3, 1, 1)
#> torch.Size([8, 3, 32, 32])
