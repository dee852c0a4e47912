"""前向、反向、更新轮流 | Forward, backward and update take turns"""

import torch

weight = torch.tensor(1.0, requires_grad=True)
x, y = torch.tensor(2.0), torch.tensor(6.0)
for step in range(4):
    loss = (weight * x - y).square()  # 前向用上次更新后的权重 | forward uses the weight of the last update
    loss.backward()  # 反向用前向存下的值，不改权重 | backward uses what forward kept, and changes no weight
    print(f"step {step}: weight {weight.item():.3f}  loss {loss.item():7.3f}  gradient {weight.grad.item():7.3f}")
    #> step 0: weight 1.000  loss  16.000  gradient -16.000
    #> step 1: weight 2.600  loss   0.640  gradient  -3.200
    #> step 2: weight 2.920  loss   0.026  gradient  -0.640
    #> step 3: weight 2.984  loss   0.001  gradient  -0.128
    with torch.no_grad():
        weight -= 0.1 * weight.grad
    weight.grad = None
