"""广播的梯度：沿撑大的维求和 | The gradient of a broadcast: a sum over the stretched axes"""

import torch

batch = torch.ones(4, 3)
bias = torch.zeros(3, requires_grad=True)
loss = (2 * (batch + bias)).sum()  # 4 行共用同一个 bias | 4 rows share one bias
loss.backward()
print(bias.grad)
#> tensor([8., 8., 8.])

upstream = torch.full((4, 3), 2.0)
print(upstream.sum_to_size(3))  # 手写 backward 时用 | for a backward written by hand
#> tensor([8., 8., 8.])
