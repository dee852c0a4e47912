"""漏了 zero_grad | Without zero_grad"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 20)[:, None]
y = 2 * x - 0.5
for clear in (True, False):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(30):
        loss = ((model(x) - y) ** 2).mean()
        if clear:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(clear, f"{loss.item():.3f}")
    #> True 0.018
    #> False 0.666
