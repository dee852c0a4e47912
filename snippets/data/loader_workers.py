"""多进程读数据 | Worker processes"""

import os
import warnings

import torch
from torch.utils.data import DataLoader, Dataset


class Who(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return os.getpid()


print(len(torch.cat(list(DataLoader(Who(), batch_size=2))).unique()))  # 主进程自己读 | the main process reads
#> 1
loader = DataLoader(Who(), batch_size=2, num_workers=2, persistent_workers=True)  # 轮与轮之间不重启 | kept between epochs
processes = torch.cat(list(loader)).unique()
print(len(processes), os.getpid() in processes)
#> 2 False
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DataLoader(Who(), num_workers=1000)
print(str(caught[0].message).split(". Our")[0])
#> This DataLoader will create 1000 worker processes in total
