"""没有 GPU 用不了 NCCL | No NCCL without a GPU"""

import os

import torch
import torch.distributed as dist

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # 有 GPU 也装作没有 | hide GPUs if there are any
try:
    dist.init_process_group("nccl", store=dist.HashStore(), rank=0, world_size=1)
except (RuntimeError, ValueError) as e:
    print(e)
    #> nccl2 requires at least one CUDA device
backend = "nccl" if torch.cuda.is_available() else "gloo"
dist.init_process_group(backend, store=dist.HashStore(), rank=0, world_size=1)
print(dist.get_backend())
#> gloo
dist.destroy_process_group()
