"""更多的维：负数 dim、元组 dim | More axes: negative dim, tuple of dims"""

import torch

images = torch.arange(120.0).view(2, 3, 4, 5)  # (批量, 通道, 高, 宽) | (batch, channel, height, width)
print(images.sum(dim=0).shape)
#> torch.Size([3, 4, 5])
print(images.sum(dim=-1).shape)  # -1 是最后一维 | -1 is the last axis
#> torch.Size([2, 3, 4])
print(images.mean(dim=(2, 3)).shape)  # 每张图、每个通道一个数 | one number per image and channel
#> torch.Size([2, 3])
print(images.mean(dim=(0, 2, 3)))  # 每个通道一个数 | one number per channel
#> tensor([39.5000, 59.5000, 79.5000])
try:
    images.sum(dim=4)
except IndexError as e:
    print(e)
    #> Dimension out of range (expected to be in range of [-4, 3], but got 4)
