"""sampler 与 shuffle 只能有一个 | sampler or shuffle, not both"""

from torch.utils.data import BatchSampler, DataLoader, RandomSampler

data = list(range(8))
try:
    DataLoader(data, batch_size=4, shuffle=True, sampler=RandomSampler(data))
except ValueError as e:
    print(e)
    #> sampler option is mutually exclusive with shuffle
batches = BatchSampler(RandomSampler(data), batch_size=4, drop_last=False)
try:
    DataLoader(data, batch_size=4, batch_sampler=batches)
except ValueError as e:
    print(e)
    #> batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last
print(len(DataLoader(data, batch_size=4, sampler=RandomSampler(data))), len(DataLoader(data, batch_sampler=batches)))
#> 2 2
