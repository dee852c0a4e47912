"""进程数超过 CPU 核数 | More workers than CPU cores"""

import os
import warnings

from torch.utils.data import DataLoader

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DataLoader(range(4), num_workers=1000)
print(str(caught[0].message).partition(", which")[0])
#> This DataLoader will create 1000 worker processes in total. Our suggested max number of worker in current system is ...
cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
print(len(DataLoader(range(4), num_workers=min(4, cores))))
#> 4
