"""没有加速器时的 pin_memory | pin_memory without an accelerator"""

import os
import warnings

import torch
from torch.utils.data import DataLoader

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # 有 GPU 也装作没有 | hide GPUs if there are any
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    list(DataLoader(range(4), pin_memory=True))
print([str(w.message) for w in caught])
#> ["'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be used."]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    list(DataLoader(range(4), pin_memory=torch.accelerator.is_available()))
print(len(caught))
#> 0
