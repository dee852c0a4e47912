"""要求梯度的张量不能直接转 NumPy | A tensor with gradient does not turn into NumPy"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    x.numpy()
except RuntimeError as e:
    print(e)
    #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
print(x.detach().numpy(), x.tolist(), x[0].item())
#> [1. 2.] [1.0, 2.0] 1.0
