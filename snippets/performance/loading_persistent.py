"""每轮重启进程，还是一直留着 | New processes every epoch, or the same ones

timeout: 60
"""

import os

import torch
from torch.utils.data import DataLoader, Dataset


class Where(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return torch.tensor([os.getpid(), torch.get_num_threads()])


for keep in (False, True):
    loader = DataLoader(Where(), batch_size=2, num_workers=2, persistent_workers=keep)
    rows = torch.cat([batch for _ in range(3) for batch in loader])  # 三轮 | three epochs
    print(f"persistent_workers={keep}: {len(rows[:, 0].unique())} processes, threads in each: {rows[:, 1].unique().tolist()}")
    #> persistent_workers=False: 6 processes, threads in each: [1]
    #> persistent_workers=True: 2 processes, threads in each: [1]
