"""__getitem__ 写错了名字 | A misspelled __getitem__"""

from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 4

    def getitem(self, index):
        return index**2


try:
    next(iter(DataLoader(Squares())))
except NotImplementedError as e:
    print(e)
    #> Subclasses of Dataset should implement __getitem__.
Squares.__getitem__ = Squares.getitem  # 前后各两条下划线 | two underscores on both sides
print(next(iter(DataLoader(Squares(), batch_size=4))))
#> tensor([0, 1, 4, 9])
