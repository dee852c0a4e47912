"""优化器的状态与参数组对不上 | Optimizer state of other groups"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 1))
whole = torch.optim.SGD(model.parameters(), lr=0.1)
two = torch.optim.SGD([{"params": layer.parameters()} for layer in model], lr=0.1)
head = torch.optim.SGD(model[1].parameters(), lr=0.1)
for other in (two, head):
    try:
        other.load_state_dict(whole.state_dict())
    except ValueError as e:
        print(e)
        #> loaded state dict has a different number of parameter groups
        #> loaded state dict contains a parameter group that doesn't match the size of optimizer's group
again = torch.optim.SGD(model.parameters(), lr=0.5)
again.load_state_dict(whole.state_dict())  # 同样地建，再读 | build it the same way, then load
print(again.param_groups[0]["lr"])
#> 0.1
