"""按长度裁剪保持方向，按值裁剪不保持 | Clipping by norm keeps the direction, clipping by value does not"""

import torch
from torch import nn

for clip in (
    lambda p: nn.utils.clip_grad_norm_([p], max_norm=1.0),
    lambda p: nn.utils.clip_grad_value_([p], clip_value=1.0),
):
    p = torch.zeros(2, requires_grad=True)
    p.grad = torch.tensor([30.0, 0.4])
    clip(p)
    print(p.grad, f"angle {torch.rad2deg(torch.atan2(p.grad[1], p.grad[0])):.1f}")
    #> tensor([0.9999, 0.0133]) angle 0.8
    #> tensor([1.0000, 0.4000]) angle 21.8
