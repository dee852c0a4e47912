"""数据加载器的每个进程有自己的种子 | Each worker of a data loader has a seed of its own"""

import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.rand(1)  # 用 torch 的随机数 | random numbers of torch


def epoch(seed):
    torch.manual_seed(seed)
    return torch.cat(list(DataLoader(Noise(), batch_size=1, num_workers=2)))


print(torch.equal(epoch(0), epoch(0)), torch.equal(epoch(0), epoch(1)), epoch(0).unique().numel())
#> True False 4
