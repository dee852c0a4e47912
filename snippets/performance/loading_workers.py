"""加工作进程，快多少 | More workers, how much faster

alone: yes
"""

import time

import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


class Slow(Dataset):
    def __len__(self):
        return 128

    def __getitem__(self, index):
        time.sleep(0.004)  # 等磁盘、等网络，不占 CPU | waits for disk or network, not for a CPU
        return torch.ones(4)


def seconds(data, workers):
    loader = DataLoader(data, batch_size=8, num_workers=workers, persistent_workers=workers > 0)
    for _ in range(2):  # 第一轮启动进程，计第二轮 | the first epoch starts processes: time the second
        start = time.perf_counter()
        for _ in loader:
            pass
        last = time.perf_counter() - start
    return last


for name, data in {"slow": Slow(), "in memory": TensorDataset(torch.randn(1024, 64))}.items():
    alone = seconds(data, 0)
    for workers in (1, 2):
        print(f"{name}, {workers} workers: {alone / seconds(data, workers):.1f} times as fast as none")
        #> slow, 1 workers: ... times as fast as none
        #> slow, 2 workers: ... times as fast as none
        #> in memory, 1 workers: ... times as fast as none
        #> in memory, 2 workers: ... times as fast as none
