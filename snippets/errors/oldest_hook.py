"""没有 register_post_accumulate_grad_hook | No register_post_accumulate_grad_hook"""

import torch


def scale(p):
    p.grad.mul_(10)


p = torch.ones(2, requires_grad=True)
try:
    p.register_post_accumulate_grad_hook(scale)
    p.sum().backward()
except AttributeError as e:
    print(e)
    p.sum().backward()
    scale(p)
print(p.grad)
#> tensor([10., 10.])
