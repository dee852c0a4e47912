"""用第几块 GPU | Which GPU to use

needs: 2 gpus
"""

import torch

x = torch.ones(2, device="cuda:1")  # 指明 | named
torch.accelerator.set_device_index(1)
y = torch.ones(2, device="cuda")  # 当前的那块 | the current one
print(x.device == y.device, (x + y).device)
#> True cuda:1
try:
    x + y.to("cuda:0")
except RuntimeError as e:
    print(str(e).splitlines()[0])
    #> Expected all tensors to be on the same device, ...
