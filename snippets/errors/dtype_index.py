"""索引要用整数 | Indices have to be integers"""

import torch

x = torch.arange(10, 16)
index = torch.tensor([0.0, 2.0])
try:
    x[index]
except IndexError as e:
    print(e)
    #> tensors used as indices must be long, int, byte or bool tensors
print(x[index.long()])
#> tensor([10, 12])
try:
    x[len(x) / 2]
except IndexError as e:
    print(e)
    #> only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)
print(x[len(x) // 2])
#> tensor(13)
