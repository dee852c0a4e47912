"""每轮重启进程，还是一直留着 | New processes every epoch, or the same ones

timeout: 120
"""

import os

import torch
from torch.utils.data import DataLoader, Dataset

home = os.getpid()  # 导入这个文件的是谁 | which process imported this file


class Where(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        imported = home == os.getpid()
        return torch.tensor([os.getpid(), torch.get_num_threads(), imported])


if __name__ == "__main__":
    for start in ("fork", "spawn"):
        for keep in (False, True):
            loader = DataLoader(
                Where(),
                batch_size=2,
                num_workers=1,
                persistent_workers=keep,
                multiprocessing_context=start,
            )
            # 两轮 | two epochs
            rows = torch.cat([batch for _ in range(2) for batch in loader])
            processes, threads, imported = (column.unique().tolist() for column in rows.T)
            again = bool(imported[0])
            print(f"{start}, persistent {keep}: {len(processes)} processes, threads {threads}, imported again: {again}")
            #> fork, persistent False: 2 processes, threads [1], imported again: False
            #> fork, persistent True: 1 processes, threads [1], imported again: False
            #> spawn, persistent False: 2 processes, threads [1], imported again: True
            #> spawn, persistent True: 1 processes, threads [1], imported again: True
