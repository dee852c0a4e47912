"""创建优化器的四种写法 | Four ways to make an optimizer"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 1))
for optimizer in (
    torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4),
    torch.optim.Adam(model.parameters(), lr=1e-3),
    torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=1e-2),
    torch.optim.SGD([{"params": model[0].parameters()}, {"params": model[1].parameters(), "lr": 1.0}], lr=0.1),
):
    print(type(optimizer).__name__, [group["lr"] for group in optimizer.param_groups])
    #> SGD [0.1]
    #> Adam [0.001]
    #> AdamW [0.001]
    #> SGD [0.1, 1.0]
optimizer.param_groups[1]["lr"] = 0.5
print(len(optimizer.state_dict()["param_groups"]))
#> 2
