"""有加速器就用，没有就用 CPU | The accelerator if there is one, else the CPU"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
print(device)
#> ...

model = nn.Linear(3, 1).to(device)  # 模块原地搬过去 | a module moves in place
x = torch.ones(2, 3, device=device)  # 直接建在设备上 | created on the device
print(model(x).device.type == device.type)
#> True

y = torch.ones(2, 3)
y.to(device)  # 结果被丢掉了 | the result is thrown away
print(y.device)
#> cpu
y = y.to(device, torch.float16)  # 同时换设备和类型 | device and dtype in one call
print(y.dtype, y.device.type == device.type)
#> torch.float16 True
print(y.to("cpu", torch.float32))
#> tensor([[1., 1., 1.],
#>         [1., 1., 1.]])
