"""取一个批量：next(iter(loader)) | One batch: next(iter(loader))"""

import types

import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(8), batch_size=2)
print(next(iter(loader)), next(iter(loader)))  # 每次都从头来 | starts over every time
#> tensor([0, 1]) tensor([0, 1])
iterator = iter(loader)
print(next(iterator), next(iterator))  # 同一个迭代器，往后走 | one iterator goes on
#> tensor([0, 1]) tensor([2, 3])
for wrong in (lambda: iter(loader).next(), lambda: next(loader)):
    try:
        wrong()
    except (AttributeError, TypeError) as e:
        print(e)
        #> '_SingleProcessDataLoaderIter' object has no attribute 'next'
        #> 'DataLoader' object is not an iterator
# 能反复遍历 | can be looped over again and again
print(isinstance(loader, types.GeneratorType), sum(1 for _ in loader), sum(1 for _ in loader))
#> False 4 4
