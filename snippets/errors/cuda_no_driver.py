"""找不到 NVIDIA 驱动 | No NVIDIA driver"""

import torch

message = "Found no NVIDIA driver: not here, this machine has one"
try:
    torch.zeros(1, device="cuda")
except AssertionError:
    message = "Found no NVIDIA driver: not looked for, this build has no CUDA"
except RuntimeError as e:
    message = str(e)
print(message)
#> Found no NVIDIA driver...
device = torch.accelerator.current_accelerator() if torch.accelerator.is_available() else torch.device("cpu")
print(torch.zeros(1, device=device).device.type == device.type)
#> True
