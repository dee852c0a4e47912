"""没有同名模块的函数 | Functions without a module of the same name"""

import torch
import torch.nn.functional as F

print(F.one_hot(torch.tensor([0, 2]), num_classes=3))
#> tensor([[1, 0, 0],
#>         [0, 0, 1]])
print(F.normalize(torch.tensor([[3.0, 4.0]]), dim=1))
#> tensor([[0.6000, 0.8000]])
print(F.pad(torch.tensor([[1, 2]]), (1, 0, 0, 1)))  # 左右上下：从最后一维往前 | left, right, top, bottom: last axis first
#> tensor([[0, 1, 2],
#>         [0, 0, 0]])
print(F.interpolate(torch.arange(4.0).view(1, 1, 2, 2), scale_factor=2, mode="nearest")[0, 0])
#> tensor([[0., 0., 1., 1.],
#>         [0., 0., 1., 1.],
#>         [2., 2., 3., 3.],
#>         [2., 2., 3., 3.]])
print(F.scaled_dot_product_attention(*torch.rand(3, 1, 5, 8)).shape)
#> torch.Size([1, 5, 8])
