"""DataLoader：成批、打乱 | DataLoader: batches, shuffled"""

import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(130), torch.zeros(130))
loader = DataLoader(dataset, batch_size=64, shuffle=True)
print([len(inputs) for inputs, _ in loader], len(loader), len(loader.dataset))  # 最后一批不满 | the last is short
#> [64, 64, 2] 3 130
ordered = DataLoader(dataset, batch_size=64)  # 默认 shuffle=False | the default is shuffle=False
print(next(iter(ordered))[0][:5], next(iter(ordered))[0][:5])
#> tensor([0, 1, 2, 3, 4]) tensor([0, 1, 2, 3, 4])
torch.manual_seed(0)
print(next(iter(loader))[0][:5], next(iter(loader))[0][:5])  # 每轮次序不同 | another order in every epoch
#> tensor([  6, 127,  95,  27, 103]) tensor([92, 55, 39, 37, 44])
print(len(DataLoader(dataset, batch_size=64, drop_last=True)))
#> 2
