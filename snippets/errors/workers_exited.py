"""工作进程没了 | A worker that is gone"""

import os
import warnings

from torch.utils.data import DataLoader, Dataset


class Crashes(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        os._exit(1)  # 像崩溃的 C 扩展那样 | as a crashing C extension does


warnings.simplefilter("ignore")
try:
    next(iter(DataLoader(Crashes(), num_workers=1)))
except RuntimeError as e:
    print(e)
    #> DataLoader worker (pid(s) ...) exited unexpectedly
print(len(list(DataLoader(range(4), num_workers=0))))  # 先用 0 找原因 | find the cause with 0 workers
#> 4
