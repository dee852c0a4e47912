"""在同一个设备上新建张量 | New tensors on the same device"""

import torch

x = torch.ones(2, 3, device="meta", dtype=torch.float64)
print(torch.zeros_like(x).device, x.new_zeros(5).dtype, torch.arange(3, device=x.device).device)
#> meta torch.float64 meta
index = torch.tensor([0, 1]).to(x)  # 设备和类型都照 x | device and dtype of x
print(index.device, index.dtype)
#> meta torch.float64
