"""传了名字或模块 | Names or modules instead of tensors"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
for wrong in (model.state_dict(), model.children()):
    try:
        torch.optim.SGD(wrong, lr=0.1)
    except TypeError as e:
        print(e)
        #> optimizer can only optimize Tensors, but one of the params is str
        #> optimizer can only optimize Tensors, but one of the params is torch.nn.modules.linear.Linear
print(len(torch.optim.SGD(model.parameters(), lr=0.1).param_groups[0]["params"]))
#> 4
