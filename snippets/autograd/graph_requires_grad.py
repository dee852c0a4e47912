"""谁的 requires_grad 是 True | Where requires_grad is True"""

import torch
from torch import nn

print(torch.zeros(2).requires_grad)  # 默认不要 | not by default
#> False
print(nn.Linear(2, 1).weight.requires_grad)  # 参数要 | parameters: yes
#> True
x = torch.zeros(2).requires_grad_()  # 原地打开 | switched on in place
print(x.requires_grad, (x + 1).requires_grad, (torch.zeros(2) + 1).requires_grad)  # 会传下去 | it spreads
#> True True False
print((x > 0).requires_grad, x.argmax().requires_grad)  # 布尔与索引没有梯度 | masks and indices have none
#> False False
