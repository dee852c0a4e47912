"""取加速器，没有就用 CPU | Take the accelerator, else the CPU"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
print(torch.accelerator.is_available(), torch.accelerator.device_count(), device)
#> ...
model = nn.Linear(4, 2).to(device)  # 模块搬自己 | a module moves itself
images = torch.randn(8, 4).to(device)  # 张量返回新的，要接住 | a tensor returns a new one: keep it
print(model(images).device == images.device)
#> True
