"""同样的种子，同样的结果 | The same seed, the same result"""

import random

import numpy as np
import torch
from torch.utils.data import DataLoader


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # 所有设备 | all devices


def run():
    seed_everything(0)
    order = torch.cat(list(DataLoader(torch.arange(6), batch_size=2, shuffle=True)))
    return order.tolist(), torch.rand(1).item(), np.random.rand()


print(run() == run())
#> True
torch.use_deterministic_algorithms(True)  # 不确定的算法报错 | an error for nondeterministic algorithms
print(torch.are_deterministic_algorithms_enabled())
#> True
