"""沿负梯度走 | Walk against the gradient"""

import torch

x = torch.tensor(10.0, requires_grad=True)
for step in range(1, 11):
    loss = x**2
    (gradient,) = torch.autograd.grad(loss, x)  # 2x
    with torch.no_grad():
        x -= 0.2 * gradient  # 学习率 0.2 | learning rate 0.2
    if step in (1, 2, 5, 10):
        print(f"step {step:2}: x = {x.item():.4f}, loss before = {loss.item():.4f}")
        #> step  1: x = 6.0000, loss before = 100.0000
        #> step  2: x = 3.6000, loss before = 36.0000
        #> step  5: x = 0.7776, loss before = 1.6796
        #> step 10: x = 0.0605, loss before = 0.0102
