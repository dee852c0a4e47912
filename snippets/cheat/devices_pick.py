"""选设备 | Select a device"""

import torch

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
print(torch.accelerator.is_available() == (device.type != "cpu"))
#> True
print(torch.cuda.is_available(), torch.backends.mps.is_available())
#> ...
print(torch.accelerator.device_count())
#> ...
print(torch.device("cuda:0").type, torch.device("cuda:0").index)
#> cuda 0
print(torch.get_default_device())
#> cpu
torch.manual_seed(0)
if torch.accelerator.is_available():
    torch.accelerator.synchronize()
