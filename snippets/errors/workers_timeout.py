"""等不到一批 | A batch that does not come"""

import time

from torch.utils.data import DataLoader, Dataset


class Slow(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        time.sleep(0 if index else 3)
        return index


try:
    list(DataLoader(Slow(), num_workers=1, timeout=1))
except RuntimeError as e:
    print(e)
    #> DataLoader timed out after 1 seconds
print(list(DataLoader(Slow(), num_workers=1, timeout=60)))
#> [tensor([0]), tensor([1])]
