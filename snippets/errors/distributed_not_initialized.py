"""没有先建进程组 | No process group yet"""

import torch
import torch.distributed as dist

x = torch.ones(2)
try:
    dist.all_reduce(x)
except ValueError as e:
    print(e)
    #> Default process group has not been initialized, please make sure to call init_process_group.
dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
dist.all_reduce(x)
print(x, dist.get_rank(), dist.get_world_size())
#> tensor([1., 1.]) 0 1
dist.destroy_process_group()
