"""inplace=True 改掉了输入 | inplace=True changes the input"""

import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
y = nn.ReLU(inplace=True)(x)
print(x, y.data_ptr() == x.data_ptr())
#> tensor([0., 2.]) True
residual = torch.tensor([-1.0, 2.0])
print(nn.ReLU(inplace=True)(residual) + residual)  # 残差也被改了，应当是 [-1, 4] | the residual changed too; should be [-1, 4]
#> tensor([0., 4.])
