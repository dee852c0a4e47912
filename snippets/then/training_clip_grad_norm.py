"""裁剪梯度，带下划线 | Clipping, with an underscore"""

import warnings

import torch
from torch import nn
from torch.nn.utils import clip_grad_norm, clip_grad_norm_

w = nn.Parameter(torch.zeros(2))
w.grad = torch.tensor([3.0, 4.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    clip_grad_norm([w], 10.0)
print(caught[0].message)
#> `torch.nn.utils.clip_grad_norm` is now deprecated in favor of `torch.nn.utils.clip_grad_norm_`.
print(clip_grad_norm_([w], 1.0), w.grad)
#> tensor(5.) tensor([0.6000, 0.8000])
