"""相加要同形状，接起来要同大小 | Adding needs equal shapes, joining equal sizes"""

import torch

x = torch.rand(4, 3, 8, 8)
new = torch.rand(4, 10, 8, 8)
print(torch.cat([x, new], dim=1).shape)
#> torch.Size([4, 13, 8, 8])
try:
    x + new
except RuntimeError as e:
    print(e)
    #> The size of tensor a (3) must match the size of tensor b (10) at non-singleton dimension 1

smaller = torch.rand(4, 10, 4, 4)
for second, dim in ((smaller, 1), (new, 0)):  # 块里不能缩小；忘了 dim=1 | no shrinking inside a block; without dim=1
    try:
        torch.cat([x, second], dim=dim)
    except RuntimeError as e:
        print(e)
        #> Sizes of tensors must match except in dimension 1. Expected size 8 but got size 4 for tensor number 1 in the list.
        #> Sizes of tensors must match except in dimension 0. Expected size 3 but got size 10 for tensor number 1 in the list.

print(torch.cat([x, x]).shape)  # 通道碰巧相同：接在批量维上，不报错 | equal channels: joined along the batch, no error
#> torch.Size([8, 3, 8, 8])
