"""工作进程里的异常 | An exception in a worker"""

from torch.utils.data import DataLoader, Dataset


class Broken(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return [10, 20, 30][index]


try:
    list(DataLoader(Broken(), num_workers=1))
except IndexError as e:
    lines = str(e).splitlines()
    print(lines[0], "|", lines[-1])  # 真正的原因在最后一行 | the cause is the last line
    #> Caught IndexError in DataLoader worker process 0. | IndexError: list index out of range
try:
    Broken()[3]  # 不用工作进程，直接重现 | reproduce it without workers
except IndexError as e:
    print(e)
    #> list index out of range
Broken.__len__ = lambda self: 3  # 与数据一样长 | as long as the data
print(list(DataLoader(Broken())))
#> [tensor([10]), tensor([20]), tensor([30])]
