"""提前备好几批：prefetch_factor | Batches prepared ahead: prefetch_factor"""

import time

import torch
from torch.utils.data import DataLoader, Dataset


class Counted(Dataset):
    fetched = torch.zeros(100, dtype=torch.bool).share_memory_()  # 子进程里也能记 | workers can write to it

    def __len__(self):
        return 100

    def __getitem__(self, index):
        self.fetched[index] = True
        return index


loader = DataLoader(Counted(), batch_size=5, num_workers=2, prefetch_factor=3)
batches = iter(loader)  # 还没要，就开始备了 | prepared before anything is asked for
while Counted.fetched.sum() < 2 * 3 * 5:
    time.sleep(0.01)
time.sleep(0.2)
print(Counted.fetched.sum().item(), "samples: 2 workers x 3 batches x 5")
#> 30 samples: 2 workers x 3 batches x 5
try:
    DataLoader(Counted(), prefetch_factor=3)
except ValueError as e:
    print(e)
    #> prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to enable multiprocessing, otherwise set prefetch_factor to None.
