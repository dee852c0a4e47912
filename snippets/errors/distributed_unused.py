"""有参数没有用到 | Parameters that went unused"""

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel as DDP


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.used, self.unused = nn.Linear(2, 1), nn.Linear(2, 1)

    def forward(self, x):
        return self.used(x)


def train(**options):
    model = DDP(Network(), **options)
    for _ in range(2):
        model(torch.ones(1, 2)).sum().backward()
    return model.module.used.weight.grad


dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
try:
    train()
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> Expected to have finished reduction in the prior iteration before starting a new one
print(train(find_unused_parameters=True))
#> tensor([[2., 2.]])
dist.destroy_process_group()
