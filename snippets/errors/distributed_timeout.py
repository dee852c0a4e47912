"""有进程没来 | A process that did not come"""

from datetime import timedelta

import torch.distributed as dist

try:
    dist.init_process_group("gloo", init_method="tcp://127.0.0.1:29511", rank=0, world_size=2, timeout=timedelta(seconds=2))
except dist.DistError as e:
    print(e)
    #> Timed out after 3 seconds waiting for clients. 1/2 clients joined.
dist.init_process_group("gloo", init_method="tcp://127.0.0.1:29512", rank=0, world_size=1)
print(dist.get_world_size())
#> 1
dist.destroy_process_group()
