"""is_autocast_enabled 不收设备 | is_autocast_enabled takes no device"""

import torch

with torch.autocast("cpu", dtype=torch.bfloat16):
    try:
        on = torch.is_autocast_enabled("cpu")
    except TypeError as e:
        print(e)
        on = torch.is_autocast_cpu_enabled()
print(on)
#> True
