"""工作进程收到信号 | A worker killed by a signal"""

import os
import signal

from torch.utils.data import DataLoader, Dataset


class Killed(Dataset):
    def __init__(self, number):
        self.number = number

    def __len__(self):
        return 4

    def __getitem__(self, index):
        os.kill(os.getpid(), self.number)  # 内存不够时系统会这样做 | the system does this when memory is short


for number in (signal.SIGBUS, signal.SIGKILL):
    try:
        next(iter(DataLoader(Killed(number), num_workers=1)))
    except RuntimeError as e:
        print(e.__cause__ or e)
        #> DataLoader worker (pid ...) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.
        #> DataLoader worker (pid ...) is killed by signal: Killed.
print(len(list(DataLoader(range(4), num_workers=0))))  # 共享内存只有工作进程要用 | only workers need shared memory
#> 4
