"""反向钩子用 full 的 | The full backward hook"""

import warnings

import torch
from torch import nn

x = torch.ones(1, 2)
old, new = (nn.Sequential(nn.Linear(2, 2), nn.Tanh()) for _ in range(2))
old.register_backward_hook(lambda module, grad_input, grad_output: print(len(grad_input)))
#> 1
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old(x).sum().backward()
print(str(caught[0].message).split(" and will")[0])
#> Using a non-full backward hook when the forward contains multiple autograd Nodes is deprecated
new.register_full_backward_hook(lambda module, grad_input, grad_output: print(grad_output[0].shape))
#> torch.Size([1, 2])
new(x).sum().backward()
