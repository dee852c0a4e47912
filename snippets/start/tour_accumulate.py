"""梯度会累加，每步先清零 | Gradients add up: clear them in every step"""

import torch

w = torch.tensor(1.0, requires_grad=True)
for _ in range(3):
    (2 * w).backward()
    print(w.grad)  # 真正的梯度一直是 2 | the true gradient is 2 each time
    #> tensor(2.)
    #> tensor(4.)
    #> tensor(6.)

for _ in range(2):
    w.grad = None  # optimizer.zero_grad() 做的事 | what optimizer.zero_grad() does
    (2 * w).backward()
    print(w.grad)
    #> tensor(2.)
    #> tensor(2.)
