"""主干用小学习率，输出层用大学习率 | A small rate for the backbone, a large one for the head"""

import torch
from torch import nn

model = nn.Sequential()
model.add_module("features", nn.Linear(8, 4))
model.add_module("classifier", nn.Linear(4, 2))
optimizer = torch.optim.SGD(
    [
        {"params": model.features.parameters()},  # 用下面的默认值 | takes the default below
        {"params": model.classifier.parameters(), "lr": 1e-2},
    ],
    lr=1e-5,
    momentum=0.9,
)
for group in optimizer.param_groups:
    print(group["lr"], group["momentum"], [tuple(p.shape) for p in group["params"]])
    #> 1e-05 0.9 [(4, 8), (4,)]
    #> 0.01 0.9 [(2, 4), (2,)]
