"""ModuleDict：按名字选一条路 | ModuleDict: choose a path by name"""

import torch
from torch import nn

heads = nn.ModuleDict({"digits": nn.Linear(8, 10), "parity": nn.Linear(8, 2)})
heads["sign"] = nn.Linear(8, 1)
features = torch.rand(4, 8)
for task, head in heads.items():
    print(task, head(features).shape)
    #> digits torch.Size([4, 10])
    #> parity torch.Size([4, 2])
    #> sign torch.Size([4, 1])
print(list(heads.state_dict())[:2])
#> ['digits.weight', 'digits.bias']
print("sign" in heads, heads.pop("sign"), list(heads))
#> True Linear(in_features=8, out_features=1, bias=True) ['digits', 'parity']
try:
    heads["train"] = nn.Linear(8, 1)  # 和方法重名 | the name of a method
except KeyError as e:
    print(e)
    #> "attribute 'train' already exists"
try:
    heads(features)
except NotImplementedError as e:
    print(e)
    #> Module [ModuleDict] is missing the required "forward" function
