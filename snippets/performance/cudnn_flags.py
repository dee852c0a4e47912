"""默认的开关 | The switches, and their defaults"""

import torch

print(torch.backends.cudnn.is_available(), torch.backends.cudnn.version())
#> ...
print(torch.backends.cudnn.enabled, torch.backends.cudnn.benchmark, torch.backends.cudnn.deterministic)
#> True False False
print(torch.get_float32_matmul_precision())
#> highest
