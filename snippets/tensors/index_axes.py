"""高级索引被切片隔开，新的维跑到最前面 | Advanced indices with a slice between: the new axis comes first"""

import torch

x = torch.zeros(2, 3, 4, 5)
index = torch.tensor([0, 1])
print(x[:, index, index].shape)  # 相邻：留在原位 | adjacent: stays in place
#> torch.Size([2, 2, 5])
print(x[index, :, index].shape)  # 隔开：到最前 | apart: moves to the front
#> torch.Size([2, 3, 5])
print(x[0, :, index].shape)  # 整数先取走那一维，不算；NumPy 得 (2, 3, 5) | an integer does not count; in NumPy: (2, 3, 5)
#> torch.Size([3, 2, 5])
