"""一份代码，各种设备 | One program for all devices"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
net, images = nn.Linear(2, 1), torch.ones(3, 2)
net.to(device)
images = images.to(device)
print(net(images).shape)
#> torch.Size([3, 1])
net.to(torch.float16), images.to(torch.float16)
print(net.weight.dtype, images.dtype)
#> torch.float16 torch.float32
print(callable(net.cpu), bool(torch.cuda.is_available))
#> True True
