"""parameters() 是生成器，只能用一次 | parameters() is a generator: one pass exhausts it"""

import torch
from torch import nn

model = nn.Linear(2, 1)
parameters = model.parameters()
print(sum(p.numel() for p in parameters))
#> 3
try:
    torch.optim.SGD(parameters, lr=0.1)  # 已经空了 | already empty
except ValueError as e:
    print(e)
    #> optimizer got an empty parameter list
