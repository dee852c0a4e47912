"""标签是长短不一的列表 | Labels that are lists of different lengths"""

from torch.utils.data import DataLoader

samples = [(1.0, [3, 5]), (2.0, [4])]
try:
    next(iter(DataLoader(samples, batch_size=2)))
except RuntimeError as e:
    print(e)
    #> each element in list of batch should be of equal size


def keep_lists(batch):
    return tuple(zip(*batch, strict=True))


print(next(iter(DataLoader(samples, batch_size=2, collate_fn=keep_lists))))
#> ((1.0, 2.0), ([3, 5], [4]))
