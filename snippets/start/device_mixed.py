"""两个张量不在同一个设备 | Two tensors on different devices"""

import torch
from torch import nn

x = torch.ones(2, 2)
for wrong in (lambda: x + torch.ones(2, 2, device="meta"), lambda: nn.Linear(2, 2, device="meta")(x)):
    try:
        wrong()
        print("fine")
    except RuntimeError as e:
        print(e)
        #> Tensor on device meta is not on the expected device cpu!
        #> Tensor on device meta is not on the expected device cpu!
y = torch.ones(2, 2, device="meta") + torch.tensor(1.0)
print(y.device)  # CPU 上的 0 维张量可以和任何设备的一起算 | 0-d tensors on the CPU mix with any device
#> meta
