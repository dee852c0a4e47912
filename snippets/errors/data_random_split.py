"""各份之和不等于总数 | Parts that do not sum to the whole"""

import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.arange(11))
try:
    random_split(dataset, [int(0.8 * 11), int(0.2 * 11)])  # 8 + 2
except ValueError as e:
    print(e)
    #> Sum of input lengths does not equal the length of the input dataset!
print([len(part) for part in random_split(dataset, [0.8, 0.2])])
#> [9, 2]
