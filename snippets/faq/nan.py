"""损失变成 nan | The loss becomes nan"""

import torch
from torch import nn


def train(x, y, lr):
    torch.manual_seed(0)
    model = nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for step in range(200):
        loss = nn.functional.mse_loss(model(x), y)
        if not loss.isfinite():
            return f"{loss.item()} at step {step}"
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return f"loss {loss.item():.2f}"


torch.manual_seed(1)
x, y = torch.randn(32, 4), torch.randn(32, 1)
print(train(x, y, lr=5.0))
#> inf at step 17
print(train(x, y, lr=0.05))
#> loss 1.16
x[3, 1] = float("nan")
print(train(x, y, lr=0.05))
#> nan at step 0
print("rows with nan:", (~x.isfinite()).any(dim=1).nonzero().flatten().tolist())
#> rows with nan: [3]
