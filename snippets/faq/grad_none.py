"""grad 为什么是 None | Why grad is None"""

import torch
from torch import nn

x = torch.ones(2, requires_grad=True)
y = x * 2
y.retain_grad()  # 不写这行，y.grad 也是 None | without this line y.grad is None, too
y.sum().backward()
print(x.grad, y.grad)
#> tensor([2., 2.]) tensor([1., 1.])
moved = torch.ones(2, requires_grad=True).double()  # 算出来的，不是叶子 | a result, not a leaf
print(moved.is_leaf, torch.ones(2).double().requires_grad_().is_leaf)
#> False True
net = nn.ModuleDict({"used": nn.Linear(2, 1), "unused": nn.Linear(2, 1)})
net["used"](torch.ones(2)).backward()
print([name for name, p in net.named_parameters() if p.grad is None])
#> ['unused.weight', 'unused.bias']
