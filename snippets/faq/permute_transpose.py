"""permute、transpose 与 reshape | permute, transpose and reshape"""

import torch

x = torch.arange(6).view(1, 2, 3)
print(x.transpose(1, 2).shape, x.permute(0, 2, 1).shape)  # 换两维，两种写法 | two dimensions, either way
#> torch.Size([1, 3, 2]) torch.Size([1, 3, 2])
print(x.permute(2, 0, 1).shape)  # 三维都换，只有 permute | all three: permute only
#> torch.Size([3, 1, 2])
print(x.transpose(1, 2)[0])
#> tensor([[0, 3],
#>         [1, 4],
#>         [2, 5]])
print(x.reshape(1, 3, 2)[0])  # 形状一样，数不一样 | the same shape, other numbers
#> tensor([[0, 1],
#>         [2, 3],
#>         [4, 5]])
