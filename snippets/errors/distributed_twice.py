"""进程组建了两次 | A process group made twice"""

import torch.distributed as dist

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
except ValueError as e:
    print(e)
    #> trying to initialize the default process group twice!
dist.destroy_process_group()
if not dist.is_initialized():
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
print(dist.get_backend())
#> gloo
dist.destroy_process_group()
