"""Compose 要列表 | Compose takes a list"""

import torch
from torchvision.transforms import v2

image = torch.rand(3, 8, 8)
try:
    v2.Compose(v2.Resize(4), v2.RandomHorizontalFlip())
except TypeError as e:
    print(e)
    #> Compose.__init__() takes 2 positional arguments but 3 were given
try:
    v2.Compose([v2.Resize(4), v2.RandomHorizontalFlip])(image)  # 少了括号 | no parentheses
except RuntimeError as e:
    print(e)
    #> Boolean value of Tensor with more than one value is ambiguous
print(v2.Compose([v2.Resize(4), v2.RandomHorizontalFlip()])(image).shape)
#> torch.Size([3, 4, 4])
