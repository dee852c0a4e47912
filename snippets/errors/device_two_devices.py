"""CPU 和 GPU 的张量相加 | A CPU tensor plus a GPU tensor

needs: cuda
"""

import torch

x, y = torch.ones(2, device="cuda"), torch.ones(2)
try:
    x + y
except RuntimeError as e:
    print(e)
    #> Expected all tensors to be on the same device, but found at least two devices, cuda:0 and cpu!
print((x + y.to(x.device)).device)
#> cuda:0
print(x * torch.tensor(2.0))  # CPU 上的 0 维张量可以 | a 0-d tensor on the CPU is fine
#> tensor([2., 2.], device='cuda:0')
