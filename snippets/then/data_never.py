"""数据加载器的笔误 | Slips with data loaders"""

from torch.utils.data import DataLoader, Dataset, SequentialSampler


class Skeleton(Dataset):
    def __getitem__(self, index):
        pass

    def __len__(self):
        pass


try:
    DataLoader(range(4), num_works=2)
except TypeError as e:
    print(e)
    #> DataLoader.__init__() got an unexpected keyword argument 'num_works'
try:
    DataLoader(Skeleton(), shuffle=True)
except TypeError as e:
    print(e)
    #> 'NoneType' object cannot be interpreted as an integer
try:
    DataLoader(range(4), sampler=SequentialSampler(range(4)), shuffle=True)
except ValueError as e:
    print(e)
    #> sampler option is mutually exclusive with shuffle
