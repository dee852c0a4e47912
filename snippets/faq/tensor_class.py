"""torch.Tensor 与 torch.tensor | torch.Tensor and torch.tensor"""

import torch

print(torch.tensor([1, 2]), torch.tensor(3))
#> tensor([1, 2]) tensor(3)
print(torch.Tensor([1, 2]))  # 一律 float32 | always float32
#> tensor([1., 2.])
print(torch.Tensor(3).shape)  # 不是数 3，是 3 个没写过的数 | not the number 3: room for 3 numbers
#> torch.Size([3])
print(torch.empty(3).shape)  # 真要没写过的，这样写 | for that, write this
#> torch.Size([3])
