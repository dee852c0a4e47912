"""损失变成 inf 再变成 nan | The loss becomes inf, then nan"""

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 10), torch.randn(64, 1)
for lr in (0.1, 3.0):
    model = nn.Linear(10, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for step in range(201):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if step in (0, 10, 50, 200):
            print(f"lr {lr}  step {step:3}  loss {loss.item():.3g}")
            #> lr 0.1  step   0  loss 1.67
            #> lr 0.1  step  10  loss 0.885
            #> lr 0.1  step  50  loss 0.878
            #> lr 0.1  step 200  loss 0.878
            #> lr 3.0  step   0  loss 1.63
            #> lr 3.0  step  10  loss 6.86e+19
            #> lr 3.0  step  50  loss nan
            #> lr 3.0  step 200  loss nan
