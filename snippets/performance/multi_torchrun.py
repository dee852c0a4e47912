"""torchrun 启动的程序怎么写 | A program for torchrun"""

import os

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

rank, world_size = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
local_rank = int(os.environ.get("LOCAL_RANK", 0))  # 本机第几个 | number on this machine
device = torch.device("cuda", local_rank) if torch.cuda.is_available() else torch.device("cpu")
if world_size > 1:  # torchrun 设好了这些变量 | torchrun has set these variables
    dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
model = nn.Linear(4, 2).to(device)
if world_size > 1:
    model = DistributedDataParallel(model, device_ids=[local_rank] if device.type == "cuda" else None)
model(torch.ones(1, 4, device=device)).sum().backward()
if rank == 0:
    print(f"{world_size} process(es), {type(model).__name__}")
    #> 1 process(es), Linear
if world_size > 1:
    dist.destroy_process_group()
