"""轮、迭代、批量 | Epochs, iterations, batches"""

from math import ceil

from torch.utils.data import DataLoader

data, batch_size, epochs = list(range(100)), 32, 3
loader = DataLoader(data, batch_size=batch_size)
iterations = sum(1 for _ in range(epochs) for _ in loader)
print(len(loader), ceil(100 / 32), iterations)  # 每轮 4 次迭代 | 4 iterations an epoch
#> 4 4 12
print(len(DataLoader(data, batch_size=batch_size, drop_last=True)))
#> 3
