"""大写的 Tensor：整数是形状，列表是数据 | Capital Tensor: integers are a shape, a list is data"""

import torch

print(torch.Tensor(2, 3).shape)
#> torch.Size([2, 3])
print(torch.Tensor([2, 3]))
#> tensor([2., 3.])
print(torch.empty(2, 3).shape, torch.tensor([2, 3]))
#> torch.Size([2, 3]) tensor([2, 3])
