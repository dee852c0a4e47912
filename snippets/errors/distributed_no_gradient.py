"""DDP 里没有要训练的参数 | Nothing to train in DDP"""

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Linear(2, 1).requires_grad_(False)
try:
    DDP(model)
except RuntimeError as e:
    print(e)
    #> DistributedDataParallel is not needed when a module doesn't have any parameter that requires a gradient.
model.bias.requires_grad_(True)
print(type(DDP(model)).__name__)
#> DistributedDataParallel
dist.destroy_process_group()
