"""往新建的张量里填，是允许的 | Filling a new tensor is allowed"""

import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
out = torch.zeros(3)
for i in range(3):
    out[i] = x[i] ** 2  # out 从此有 grad_fn | out has a grad_fn from here on
print(out.grad_fn.name())
#> torch::autograd::CopySlices
out.sum().backward()
print(x.grad)
#> tensor([2., 4., 6.])
print(torch.stack([value**2 for value in x]))  # 更直接：先收集，再 stack | more direct: collect, then stack
#> tensor([1., 4., 9.], grad_fn=<StackBackward0>)
