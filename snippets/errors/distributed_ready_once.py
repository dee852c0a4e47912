"""同一参数标了两次 | A parameter marked twice"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP
from torch.utils.checkpoint import checkpoint


class Network(nn.Module):
    def __init__(self, use_reentrant):
        super().__init__()
        self.fc, self.use_reentrant = nn.Linear(2, 2), use_reentrant

    def forward(self, x):
        return checkpoint(self.fc, x, use_reentrant=self.use_reentrant)


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
inputs = torch.ones(1, 2, requires_grad=True)
try:
    model = DDP(Network(use_reentrant=True), find_unused_parameters=True)
    model(inputs).sum().backward()
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> Expected to mark a variable ready only once
model = DDP(Network(use_reentrant=False))
model(inputs).sum().backward()
print(model.module.fc.weight.grad.shape)
#> torch.Size([2, 2])
dist.destroy_process_group()
