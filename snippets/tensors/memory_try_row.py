"""先原地加，再新建 | First in place, then a new tensor"""

import torch

x = torch.zeros(2, 3)
row = x[0]
row += 10
row = row + 10
print(x[0, 0], row[0])
#> tensor(10.) tensor(20.)
