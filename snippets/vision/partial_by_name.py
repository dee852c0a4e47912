"""按名字和形状挑，其余留着随机值 | Pick by name and shape; the rest keeps its random values"""

import torch
from torch import nn


def make_net(classes):
    return nn.Sequential(nn.Conv2d(1, 8, 3), nn.BatchNorm2d(8), nn.ReLU(), nn.Flatten(), nn.Linear(288, classes))


torch.manual_seed(0)
old, new = make_net(classes=10).state_dict(), make_net(classes=5)
own = new.state_dict()
fitting = {k: v for k, v in old.items() if k in own and v.shape == own[k].shape}
report = new.load_state_dict(fitting, strict=False)
print(len(fitting), "of", len(own))
#> 7 of 9
print(report.missing_keys)  # 没加载到的 | not loaded
#> ['4.weight', '4.bias']
print(torch.equal(new[0].weight, old["0.weight"]))  # 真的进去了 | really there
#> True
