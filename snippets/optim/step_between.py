"""backward 和 step 之间清零，等于没训练 | Zeroing between backward and step: nothing is learned"""

import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
w.square().sum().backward()
optimizer.zero_grad()
optimizer.step()
print(w.detach())
#> tensor([1.])
