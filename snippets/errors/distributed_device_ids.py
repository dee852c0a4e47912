"""CPU 上不写 device_ids | No device_ids on the CPU"""

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(2, 1)  # 忘了 .to(rank) | .to(rank) was forgotten
try:
    DDP(model, device_ids=[0])
except ValueError as e:
    print(str(e).partition(",")[0], "...")
    #> DistributedDataParallel device_ids and output_device arguments only work with single-device/multiple-device GPU modules or CPU modules ...
print(DDP(model).device)
#> cpu
dist.destroy_process_group()
