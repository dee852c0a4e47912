"""编号超出范围 | A rank out of range"""

import torch
import torch.distributed as dist

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
for call in (lambda: dist.new_group([0, 1]), lambda: dist.broadcast(torch.ones(1), src=1)):
    try:
        call()
    except (RuntimeError, ValueError) as e:
        print(e)
        #> the new group's world size should be less or equal to the world size set by init_process_group
        #> ProcessGroupGloo::broadcast: invalid root rank: 1
print(dist.new_group(list(range(dist.get_world_size()))).size())
#> 1
dist.destroy_process_group()
