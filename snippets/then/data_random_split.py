"""划分训练集与验证集 | Splitting into training and validation"""

import torch
from torch.utils.data import DataLoader, SubsetRandomSampler, random_split

old = DataLoader(range(10), sampler=SubsetRandomSampler(list(range(8))), batch_size=4)
train, val = random_split(range(10), [0.8, 0.2], generator=torch.Generator().manual_seed(0))
print(len(old.sampler), len(train), len(val), sorted([*train, *val]) == list(range(10)))
#> 8 8 2 True
print(next(iter(DataLoader(train, batch_size=4, shuffle=True))).shape)
#> torch.Size([4])
