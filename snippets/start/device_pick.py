"""与设备无关的开头 | A beginning that suits every device"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
model = nn.Linear(4, 2).to(device)
x = torch.randn(8, 4, device=device)  # 直接创建在设备上 | created on the device
y = torch.randn(8, 4).to(device)  # 或者搬过去 | or moved there
print(model(x).device == y.device, model.weight.device.type == device.type)
#> True True
