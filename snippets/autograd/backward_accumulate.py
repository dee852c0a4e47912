"""梯度会累加 | Gradients add up"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
for _ in range(2):
    (x**2).sum().backward()
    print(x.grad)
    #> tensor([2., 4.])
    #> tensor([4., 8.])
x.grad = None  # 优化器的 zero_grad 做的就是这件事 | what an optimizer's zero_grad does
(x**2).sum().backward()
print(x.grad)
#> tensor([2., 4.])
