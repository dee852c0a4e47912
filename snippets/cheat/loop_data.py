"""数据：成批、打乱、划分 | Data: batches, shuffling, splitting"""

import torch
from torch.utils.data import DataLoader, Subset, TensorDataset, default_collate, random_split

images, labels = torch.randn(100, 1, 8, 8), torch.arange(100) % 10
data = TensorDataset(images, labels)
print(len(data), data[0][0].shape)
#> 100 torch.Size([1, 8, 8])
parts = random_split(data, [0.8, 0.1, 0.1], generator=torch.Generator().manual_seed(0))
train_set, val_set, test_set = parts
print(len(train_set), len(val_set), len(test_set))
#> 80 10 10
print(len(Subset(data, range(10))))
#> 10
loader = DataLoader(train_set, batch_size=32, shuffle=True)
print(len(loader), len(loader.dataset))
#> 3 80
print(next(iter(loader))[0].shape)
#> torch.Size([32, 1, 8, 8])
print(len(DataLoader(train_set, batch_size=32, drop_last=True)))
#> 2
print(default_collate([data[0], data[1]])[1])
#> tensor([0, 1])
weights = 1.0 / torch.bincount(labels)[labels]
sampler = torch.utils.data.WeightedRandomSampler(weights, num_samples=100)
print(len(DataLoader(data, batch_size=50, sampler=sampler)))
#> 2
