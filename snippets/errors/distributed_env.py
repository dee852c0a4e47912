"""没有用 torchrun 启动 | Not started by torchrun"""

import os

import torch.distributed as dist

for name in ("RANK", "WORLD_SIZE", "MASTER_ADDR", "MASTER_PORT"):
    os.environ.pop(name, None)
try:
    dist.init_process_group("gloo")
except ValueError as e:
    print(e)
    #> Error initializing torch.distributed using env:// rendezvous: environment variable RANK expected, but not set
os.environ.update(RANK="0", WORLD_SIZE="1", MASTER_ADDR="127.0.0.1", MASTER_PORT="0")  # torchrun 会设 | torchrun sets them
dist.init_process_group("gloo")
print(dist.is_initialized())
#> True
dist.destroy_process_group()
