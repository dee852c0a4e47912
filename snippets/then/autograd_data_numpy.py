"""带梯度的张量转 NumPy | A tensor with gradients to NumPy"""

import torch

x = torch.ones(2, requires_grad=True)
try:
    x.numpy()
except RuntimeError as e:
    print(e)
    #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
print(x.data.numpy(), x.detach().cpu().numpy())
#> [1. 1.] [1. 1.]
