"""dim 消去哪一维 | Which axis dim removes"""

import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(x.shape)
#> torch.Size([2, 3])
print(x.sum(dim=0))  # 第 0 维消失：每列往下加 | axis 0 is gone: add down each column
#> tensor([5, 7, 9])
print(x.sum(dim=1))  # 第 1 维消失：每行往右加 | axis 1 is gone: add along each row
#> tensor([ 6, 15])
print(x.sum())  # 不写 dim：全部加起来 | no dim: add everything
#> tensor(21)
print(torch.sum(x, dim=1))  # 函数写法，结果相同 | the function form, same result
#> tensor([ 6, 15])
