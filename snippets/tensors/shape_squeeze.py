"""加一维、去一维：unsqueeze、None、squeeze | Add or drop a dimension: unsqueeze, None, squeeze"""

import torch

x = torch.zeros(3, 4)
print(x.unsqueeze(0).shape, x.unsqueeze(1).shape, x.unsqueeze(-1).shape)
#> torch.Size([1, 3, 4]) torch.Size([3, 1, 4]) torch.Size([3, 4, 1])
print(x[None].shape, x[:, None].shape, x[..., None].shape)  # 同上 | the same three
#> torch.Size([1, 3, 4]) torch.Size([3, 1, 4]) torch.Size([3, 4, 1])

y = torch.zeros(1, 3, 1, 4)
print(y.squeeze().shape, y.squeeze(0).shape, y.squeeze((0, 2)).shape)
#> torch.Size([3, 4]) torch.Size([3, 1, 4]) torch.Size([3, 4])
print(y.squeeze(1).shape)  # 大小不是 1：原样返回，不报错 | not of size 1: unchanged, no error
#> torch.Size([1, 3, 1, 4])
try:
    y.squeeze(dim=None)  # 要去掉全部，就不写 dim | to drop all, leave dim out
except TypeError as e:
    print(str(e).splitlines()[0])
    #> squeeze() received an invalid combination of arguments - got (dim=NoneType, ), but expected one of:
