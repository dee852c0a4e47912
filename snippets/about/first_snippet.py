"""一段代码的样子 | What a snippet looks like"""

import torch

x = torch.arange(6).view(2, 3)
print(x.sum(dim=1))  # 消去列维 | collapses the columns
#> tensor([ 3, 12])
try:
    torch.mm(x, x)
except RuntimeError as e:
    print(e)
    #> mm: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
