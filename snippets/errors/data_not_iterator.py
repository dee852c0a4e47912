"""DataLoader 不是迭代器 | A DataLoader is not an iterator"""

import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(4), batch_size=2)
try:
    next(loader)
except TypeError as e:
    print(e)
    #> 'DataLoader' object is not an iterator
print(next(iter(loader)))
#> tensor([0, 1])
