"""梯度里有 nan：裁剪会传给所有参数 | A nan among the gradients: clipping hands it to all parameters"""

import torch
from torch import nn

a, b = torch.zeros(2, requires_grad=True), torch.zeros(2, requires_grad=True)
a.grad, b.grad = torch.tensor([1.0, float("nan")]), torch.ones(2)
print(nn.utils.clip_grad_norm_([a, b], max_norm=1.0), b.grad)
#> tensor(nan) tensor([nan, nan])

a.grad, b.grad = torch.tensor([1.0, float("nan")]), torch.ones(2)
try:
    nn.utils.clip_grad_norm_([a, b], max_norm=1.0, error_if_nonfinite=True)
except RuntimeError as e:
    print(e)
    #> The total norm of order 2.0 for gradients from `parameters` is non-finite, so it cannot be clipped. To disable this error and scale the gradients by the non-finite norm anyway, set `error_if_nonfinite=False`
