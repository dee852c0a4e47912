"""数据加载器的每个进程有自己的种子 | Each worker of a data loader has a seed of its own"""

import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.tensor([torch.rand(()).item(), np.random.rand(), random.random()])


def epoch(seed):
    torch.manual_seed(seed)
    return torch.cat(list(DataLoader(Noise(), batch_size=1, num_workers=2)))  # (4, 3)


print(torch.equal(epoch(0), epoch(0)), torch.equal(epoch(0), epoch(1)))
#> True False
print([column.unique().numel() for column in epoch(0).T])  # 三种随机数，各进程都不同 | three kinds, all different
#> [4, 4, 4]
