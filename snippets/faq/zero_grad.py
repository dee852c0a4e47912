"""梯度会累加 | Gradients add up"""

import torch

weight = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
for _ in range(3):
    (weight * 2).backward()
    print(weight.grad.item())  # 应该一直是 2 | should be 2 every time
    #> 2.0
    #> 4.0
    #> 6.0
optimizer.zero_grad()
print(weight.grad)
#> None
