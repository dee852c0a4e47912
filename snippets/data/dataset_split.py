"""划分：训练、验证、测试 | Splits: training, validation, test"""

import torch
from torch.utils.data import Subset, TensorDataset, random_split

dataset = TensorDataset(torch.arange(10))
train, val, test = random_split(dataset, [0.6, 0.2, 0.2], torch.Generator().manual_seed(0))  # 比例或个数 | shares or counts
print(len(train), len(val), len(test), test.indices)
#> 6 2 2 [6, 2]
first = Subset(dataset, range(3))
print([item.item() for (item,) in first])
#> [0, 1, 2]
print(sorted(train.indices + val.indices + test.indices) == list(range(10)))  # 不重不漏 | none twice, none left out
#> True
