"""裁剪时梯度是 NaN 或 None | Clipping gradients that are NaN or None"""

import torch
from torch.nn.utils import clip_grad_norm_

used, unused = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
print(clip_grad_norm_([used, unused], max_norm=1.0))  # 梯度全是 None：不报错 | all None: no error
#> tensor(0.)
(used / 0).sum().backward()
try:
    clip_grad_norm_([used, unused], max_norm=1.0, error_if_nonfinite=True)
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> The total norm of order 2.0 for gradients from `parameters` is non-finite, so it cannot be clipped
for bad in (float("inf"), float("nan")):
    used.grad, unused.grad = torch.tensor([bad]), torch.tensor([3.0])
    clip_grad_norm_([used, unused], max_norm=1.0)
    print(used.grad, unused.grad)
    #> tensor([nan]) tensor([0.])
    #> tensor([nan]) tensor([nan])
used.grad, unused.grad = torch.tensor([3.0]), None
print(clip_grad_norm_([used, unused], max_norm=1.0), used.grad)
#> tensor(3.) tensor([1.0000])
