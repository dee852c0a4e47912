"""分组不能整除 | Groups that do not divide"""

from torch import nn

wrongs = (
    lambda: nn.Conv2d(3, 8, 3, groups=2),
    lambda: nn.Conv2d(4, 6, 3, groups=4),
    lambda: nn.GroupNorm(3, 8),
)
for wrong in wrongs:
    try:
        wrong()
    except ValueError as e:
        print(e)
        #> in_channels must be divisible by groups
        #> out_channels must be divisible by groups
        #> num_channels (8) must be divisible by num_groups (3)
print(nn.Conv2d(4, 8, 3, groups=4).weight.shape)  # 逐通道卷积 | a depthwise convolution
#> torch.Size([8, 1, 3, 3])
print(nn.GroupNorm(4, 8))
#> GroupNorm(4, 8, eps=1e-05, affine=True, bias=True)
