"""all_gather 的列表要够长 | all_gather wants one slot per process"""

import torch
import torch.distributed as dist

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
x = torch.arange(6.0)
try:
    dist.all_gather([torch.zeros(6), torch.zeros(6)], x)
except RuntimeError as e:
    print(e)
    #> ProcessGroupGloo::allgather: invalid output tensor list at index 0 (expected length 1, got 2)
parts = [torch.zeros_like(x) for _ in range(dist.get_world_size())]
dist.all_gather(parts, x)
print(parts)
#> [tensor([0., 1., 2., 3., 4., 5.])]
dist.destroy_process_group()
