"""GPU 上的张量变 NumPy | From the GPU to NumPy

needs: cuda
"""

import torch

x = torch.ones(2, device="cuda")
try:
    x.numpy()
except TypeError as e:
    print(e)
    #> can't convert cuda:0 device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
print(x.cpu().numpy())
#> [1. 1.]
