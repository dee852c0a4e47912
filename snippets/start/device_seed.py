"""一个种子管所有设备 | One seed for all devices"""

import torch

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.manual_seed(0)
a = torch.randn(3, device=device)
torch.manual_seed(0)
print(torch.equal(a, torch.randn(3, device=device)))
#> True
torch.manual_seed(0)
same = torch.randn(3).to(device)  # 在 CPU 上抽再搬，各设备都一样 | drawn on the CPU and moved: the same everywhere
print(same.cpu())
#> tensor([ 1.5410, -0.2934, -2.1788])
