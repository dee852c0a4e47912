"""三句话，顺序不能乱 | Three lines, in this order"""

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(32, 4), torch.randn(32, 1)
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(3):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()  # 清掉上一步的梯度 | drops the gradients of the step before
    loss.backward()  # 算梯度，写进 p.grad | computes gradients, into p.grad
    optimizer.step()  # 用 p.grad 改 p | changes p by p.grad
    print(f"{loss.item():.4f}")
    #> 1.1276
    #> 0.8789
    #> 0.7371
