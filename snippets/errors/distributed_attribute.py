"""DDP 与 DataParallel 里的模型 | The model inside DDP and DataParallel"""

import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
model = nn.Sequential()
model.fc = nn.Linear(2, 1)
for wrapped in (DDP(model), nn.DataParallel(model)):
    try:
        wrapped.fc.weight.zero_()
    except AttributeError as e:
        print(e)
        #> 'DistributedDataParallel' object has no attribute 'fc'
        #> 'DataParallel' object has no attribute 'fc'
    print(wrapped.module.fc.weight.shape)
    #> torch.Size([1, 2])
    #> torch.Size([1, 2])
dist.destroy_process_group()
