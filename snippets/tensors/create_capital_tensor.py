"""torch.Tensor 和 torch.tensor 差一个大写字母 | torch.Tensor and torch.tensor: one capital letter apart"""

import torch

print(torch.tensor(3))  # 数 3 | the number 3
#> tensor(3)
print(torch.Tensor(3).shape)  # 三个未初始化的数 | three uninitialized numbers
#> torch.Size([3])
print(torch.Tensor(3, 5).shape)  # 整数是各维的大小 | integers are sizes
#> torch.Size([3, 5])
print(torch.Tensor([3, 5]))  # 列表是数据，总是 float32 | a list is data, always float32
#> tensor([3., 5.])
print(torch.tensor([3, 5]))
#> tensor([3, 5])
print(torch.empty(3, 5).shape)  # 今天的写法 | what to write today
#> torch.Size([3, 5])
