"""忘了 zero_grad：梯度一直累加 | Without zero_grad, gradients pile up"""

import torch

w = torch.tensor([1.0], requires_grad=True)
for _ in range(3):
    (2 * w).sum().backward()
    print(w.grad)
    #> tensor([2.])
    #> tensor([4.])
    #> tensor([6.])
optimizer = torch.optim.SGD([w], lr=0.1)
optimizer.zero_grad()
print(w.grad)  # 不是 0，是 None | not 0 but None
#> None
(2 * w).sum().backward()
print(w.grad)
#> tensor([2.])
