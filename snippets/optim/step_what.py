"""step 改的是参数，不是梯度 | step changes parameters, not gradients"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(2, 3)).sum().backward()
weight, grad = model.weight.detach().clone(), model.weight.grad.clone()
optimizer.step()
print(torch.equal(model.weight, weight - 0.1 * grad))  # 新 = 旧 - lr * grad | new = old - lr * grad
#> True
print(torch.equal(model.weight.grad, grad))  # 梯度没动 | the gradient is as it was
#> True
