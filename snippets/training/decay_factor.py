"""权重衰减：每步把权重乘以小于 1 的数 | Weight decay: each step multiplies weights by less than 1"""

import torch

weight = torch.nn.Parameter(torch.tensor([1.0, 100.0]))
optimizer = torch.optim.SGD([weight], lr=0.1, weight_decay=0.1)
weight.grad = torch.zeros(2)  # 梯度为零也会变小 | shrinks even where the gradient is zero
optimizer.step()
print(weight.detach() / torch.tensor([1.0, 100.0]))  # 1 - lr * weight_decay
#> tensor([0.9900, 0.9900])
