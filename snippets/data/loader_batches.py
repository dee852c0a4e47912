"""DataLoader：成批、打乱 | DataLoader: batches, shuffled"""

import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(130), torch.zeros(130))
loader = DataLoader(dataset, batch_size=64, shuffle=True)
print([len(inputs) for inputs, _ in loader], len(loader), len(loader.dataset))  # 最后一批不满 | the last is short
#> [64, 64, 2] 3 130
torch.manual_seed(0)
first, second = next(iter(loader))[0], next(iter(loader))[0]
print(torch.equal(first, second))  # 每轮重新打乱 | shuffled anew every time
#> False
print(len(DataLoader(dataset, batch_size=64, drop_last=True)))
#> 2
