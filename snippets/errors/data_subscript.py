"""DataLoader 不能用索引 | A DataLoader has no index"""

import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(4), torch.arange(4) % 2)
loader = DataLoader(dataset, batch_size=2)
try:
    loader[0]
except TypeError as e:
    print(e)
    #> 'DataLoader' object is not subscriptable
print(dataset[0])  # 一个样本 | one sample
#> (tensor(0), tensor(0))
print(next(iter(loader)))  # 一批 | one batch
#> [tensor([0, 1]), tensor([0, 1])]
