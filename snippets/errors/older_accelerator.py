"""没有 torch.accelerator | No torch.accelerator"""

import torch

try:
    name = torch.accelerator.current_accelerator(check_available=True)
    device = name or torch.device("cpu")
except (AttributeError, TypeError) as e:
    print(e)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
print(torch.ones(2, device=device).sum().item())
#> 2.0
