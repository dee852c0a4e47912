"""工作进程开太多 | Too many workers"""

import os
import warnings

from torch.utils.data import DataLoader

cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
print(cores)  # 这个进程能用的核数 | the cores that this process may use
#> ...
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DataLoader(range(10), num_workers=cores + 1)
print(str(caught[0].message).split(". Our")[0])
#> This DataLoader will create ... worker processes in total
