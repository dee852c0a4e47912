"""手写一步 SGD | One step of SGD by hand"""

import torch

lr = 0.1
p, q = torch.ones(2, requires_grad=True), torch.ones(2, requires_grad=True)
(p.square().sum() + q.square().sum()).backward()
p.data.sub_(lr * p.grad.data)
with torch.no_grad():
    q -= lr * q.grad
print(p.data, q, (q - lr * q.grad).is_leaf)
#> tensor([0.8000, 0.8000]) tensor([0.8000, 0.8000], requires_grad=True) False
