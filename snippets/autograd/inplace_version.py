"""版本号：每次原地修改加一 | The version counter: one more with every change in place"""

import torch

x = torch.ones(2)
print(x._version)
#> 0
x.add_(1)
x[0] = 5
print(x._version)
#> 2
view = x[:1]
view.zero_()
print(x._version, view._version)  # 视图共用版本号 | views share it
#> 3 3
x = x + 1
print(x._version)  # 新的张量 | a new tensor
#> 0
