"""两个问题的答案：两个参数的总长度、裁得太早 | The answers: one length for two parameters, and clipping too early"""

import torch
from torch.nn.utils import clip_grad_norm_

a = torch.zeros(2, requires_grad=True)
b = torch.zeros(2, requires_grad=True)
a.grad, b.grad = torch.tensor([3.0, 4.0]), torch.tensor([0.0, 12.0])
print(clip_grad_norm_([a, b], max_norm=6.5).item())
#> 13.0
print([round(g, 4) for g in [*a.grad.tolist(), *b.grad.tolist()]])
#> [1.5, 2.0, 0.0, 6.0]

a.grad = b.grad = None  # 刚 zero_grad，还没 backward | before backward
print(clip_grad_norm_([a, b], max_norm=6.5).item())
#> 0.0
