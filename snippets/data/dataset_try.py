"""两个问题的答案：长度不同、按比例分 | The answers: unequal lengths, and shares that do not come out even"""

import torch
from torch.utils.data import TensorDataset, random_split

try:
    TensorDataset(torch.zeros(100, 2), torch.zeros(99))
except AssertionError as e:
    print(e)
    #> Size mismatch between tensors

digits = TensorDataset(torch.zeros(1797, 64))
print([len(part) for part in random_split(digits, [0.8, 0.1, 0.1])])
#> [1438, 180, 179]
