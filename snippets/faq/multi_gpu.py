"""DistributedDataParallel 的骨架，这里只有一个进程 | The skeleton of DistributedDataParallel, with one process here"""

import os

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader, DistributedSampler, TensorDataset

os.environ.setdefault("MASTER_ADDR", "127.0.0.1")  # torchrun 会设好这四个 | torchrun sets these four
os.environ.setdefault("MASTER_PORT", "0")
os.environ.setdefault("RANK", "0")
os.environ.setdefault("WORLD_SIZE", "1")
dist.init_process_group("gloo")  # GPU 上用 "nccl" | "nccl" on GPUs
model = DistributedDataParallel(nn.Linear(4, 2))  # 反向时各进程的梯度取平均 | backward averages gradients over processes
data = TensorDataset(torch.randn(32, 4))
loader = DataLoader(data, batch_size=8, sampler=DistributedSampler(data))  # 每个进程一份数据 | a share for each process
for (x,) in loader:
    model(x).sum().backward()
if dist.get_rank() == 0:
    print(len(loader), list(model.state_dict()), list(model.module.state_dict()))
    #> 4 ['module.weight', 'module.bias'] ['weight', 'bias']
dist.destroy_process_group()
