"""取一个批量 | Getting one batch"""

from torch.utils.data import DataLoader

loader = DataLoader(range(6), batch_size=2)
try:
    iter(loader).next()
except AttributeError as e:
    print(e)
    #> '_SingleProcessDataLoaderIter' object has no attribute 'next'
try:
    next(loader)
except TypeError as e:
    print(e)
    #> 'DataLoader' object is not an iterator
print(next(iter(loader)), next(iter(loader)))
#> tensor([0, 1]) tensor([0, 1])
batches = iter(loader)
print(next(batches), next(batches))
#> tensor([0, 1]) tensor([2, 3])
