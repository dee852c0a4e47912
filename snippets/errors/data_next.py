"""迭代器没有 .next() | Iterators have no .next()"""

import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(4), batch_size=2)
try:
    iter(loader).next()
except AttributeError as e:
    print(e)
    #> '_SingleProcessDataLoaderIter' object has no attribute 'next'
print(next(iter(loader)))
#> tensor([0, 1])
