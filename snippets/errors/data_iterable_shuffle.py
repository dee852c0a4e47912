"""IterableDataset 不能 shuffle | IterableDataset does not shuffle"""

from torch.utils.data import DataLoader, IterableDataset


class Lines(IterableDataset):
    def __iter__(self):
        yield from range(4)


try:
    DataLoader(Lines(), shuffle=True)
except ValueError as e:
    print(e)
    #> DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle=True
try:
    len(DataLoader(Lines()))
except TypeError as e:
    print(e)
    #> object of type 'Lines' has no len()
print(list(DataLoader(Lines(), batch_size=2)))
#> [tensor([0, 1]), tensor([2, 3])]
