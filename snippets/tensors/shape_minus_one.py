"""-1、flatten、unflatten | -1, flatten, unflatten"""

import torch

x = torch.arange(6)
print(x.view(-1, 1).shape, x.view(2, -1).shape, x.view(2, 3).view(-1).shape)
#> torch.Size([6, 1]) torch.Size([2, 3]) torch.Size([6])
batch = torch.zeros(64, 3, 28, 28)
print(torch.flatten(batch, 1).shape)  # 保留第 0 维 | keeps dim 0
#> torch.Size([64, 2352])
print(batch.unflatten(0, (8, -1)).shape)  # 拆开一维 | splits one dimension
#> torch.Size([8, 8, 3, 28, 28])
for shape in ((4, 2), (4, -1), (-1, -1)):
    try:
        x.view(shape)
    except RuntimeError as e:
        print(e)
        #> shape '[4, 2]' is invalid for input of size 6
        #> shape '[4, -1]' is invalid for input of size 6
        #> only one dimension can be inferred
try:
    torch.view(x, -1)  # view 只是方法 | view is a method only
except AttributeError as e:
    print(e)
    #> module 'torch' has no attribute 'view'
