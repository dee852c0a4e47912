"""有的参数没有参与前向 | Parameters that forward did not use"""

import tempfile

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.used, self.unused = nn.Linear(4, 2), nn.Linear(4, 2)

    def forward(self, x):
        return self.used(x)


with tempfile.TemporaryDirectory() as folder:  # 一个进程也能演示 | one process is enough to show it
    dist.init_process_group("gloo", store=dist.FileStore(f"{folder}/meet", 1), rank=0, world_size=1)
    for find in (False, True):
        model = DistributedDataParallel(TwoHeads(), find_unused_parameters=find)
        try:
            for _ in range(2):
                model(torch.ones(1, 4)).sum().backward()
            print(find, "fine")
            #> True fine
        except RuntimeError as e:
            print(find, str(e).split(". ")[0])
            #> False Expected to have finished reduction in the prior iteration before starting a new one
    dist.destroy_process_group()
