"""学习率太大：损失变成 inf、nan | Too high a learning rate: inf, then nan"""

import torch

torch.manual_seed(0)
x = torch.randn(100, 2)
y = x @ torch.tensor([2.0, -3.4])
for lr in (0.1, 3.0):
    weight = torch.zeros(2, requires_grad=True)
    for step in range(200):
        loss = (x @ weight - y).square().mean()
        if not loss.isfinite():
            print(f"lr {lr}: loss is {loss.item()} at step {step}")
            #> lr 3.0: loss is inf at step 24
            break
        (gradient,) = torch.autograd.grad(loss, weight)
        with torch.no_grad():
            weight -= lr * gradient
    else:
        print(f"lr {lr}: loss {loss:.0e}")
        #> lr 0.1: loss 4e-13
