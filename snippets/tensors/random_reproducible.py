"""一次设好所有的种子 | All seeds at once"""

import random

import numpy as np
import torch


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # 所有设备 | on every device
    torch.backends.cudnn.benchmark = False
    torch.use_deterministic_algorithms(True, warn_only=True)


draws = []
for _ in range(2):
    seed_everything(0)
    draws.append((random.random(), np.random.rand(), torch.rand(1).item()))
print(draws[0] == draws[1])
#> True
