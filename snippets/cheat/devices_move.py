"""搬动与新建 | Move and create"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
x, model = torch.ones(2, 3), nn.Linear(3, 1)
x = x.to(device)
model.to(device)
print(x.device.type == device.type, next(model.parameters()).device.type == device.type)
#> True True
x = x.to(device, torch.float16)
print(x.dtype, x.to(device, torch.float16) is x)
#> torch.float16 True
print(torch.zeros(2, device=device).device.type == device.type)
#> True
print(torch.zeros_like(x).device == x.device, x.new_zeros(4).device == x.device)
#> True True
with torch.device("meta"):
    print(nn.Linear(10_000, 10_000).weight.device)
    #> meta
print(x.cpu().numpy().shape)
#> (2, 3)
print(x.sum().item())
#> 6.0
batch = {"images": torch.ones(2), "labels": torch.ones(2)}
batch = {name: value.to(device) for name, value in batch.items()}
print(all(value.device.type == device.type for value in batch.values()))
#> True
