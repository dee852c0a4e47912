"""真的用 torchrun 跑一次 | torchrun, for real

timeout: 120
"""

import subprocess
import sys
from pathlib import Path

Path("train.py").write_text(
    """
import torch, torch.distributed as dist
dist.init_process_group("gloo")
x = torch.tensor([dist.get_rank() + 1.0])
dist.all_reduce(x)
if dist.get_rank() == 0:
    print("sum over", dist.get_world_size(), "processes:", x.item())
dist.destroy_process_group()
"""
)
command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", "train.py"]
print(subprocess.run(command, capture_output=True, text=True).stdout.strip())
#> sum over 2 processes: 3.0
