"""CPU 上的 DDP | DDP on the CPU"""

import warnings

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel, DistributedDataParallelCPU

dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DistributedDataParallelCPU(nn.Linear(2, 1))
print(caught[0].message)
#> `torch.nn.parallel.DistributedDataParallelCPU` is deprecated, please use `torch.nn.parallel.DistributedDataParallel` instead.
net = DistributedDataParallel(nn.Linear(2, 1))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    total = dist.reduce_op.SUM
print(caught[0].message)
#> `torch.distributed.reduce_op` is deprecated, please use `torch.distributed.ReduceOp` instead
print(net(torch.ones(3, 2)).shape, dist.ReduceOp.SUM)
#> torch.Size([3, 1]) RedOpType.SUM
dist.destroy_process_group()
