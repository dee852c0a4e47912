"""Sequential 收什么 | What Sequential takes"""

import torch
import torch.nn.functional as F
from torch import nn

layers = [nn.Linear(4, 8), nn.ReLU()]
named = {"hidden": nn.Linear(4, 8), "act": nn.ReLU()}
for wrong in (layers, named, F.relu):
    try:
        nn.Sequential(wrong)
    except TypeError as e:
        print(e)
        #> list is not a Module subclass
        #> dict is not a Module subclass
        #> torch.nn.functional.relu is not a Module subclass
print(len(nn.Sequential(*layers)))  # 列表要展开 | unpack a list
#> 2
net = nn.Sequential()
for name, layer in named.items():  # 普通字典就逐个加 | a plain dictionary: add one by one
    net.add_module(name, layer)
print(net(torch.ones(3, 4)).shape)
#> torch.Size([3, 8])
