"""给各段起名字：add_module 还是字典 | Names for the stages: add_module or a dictionary"""

from collections import OrderedDict

import torch
from torch import nn

old = nn.Sequential()
for number, (i, o) in enumerate([(1, 8), (8, 16)], 1):
    old.add_module(f"block{number}", nn.Sequential(nn.Conv2d(i, o, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2)))

stages = OrderedDict()
for number, (i, o) in enumerate([(1, 8), (8, 16)], 1):
    stages[f"block{number}"] = nn.Sequential(nn.Conv2d(i, o, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2))
new = nn.Sequential(stages)
print(str(old) == str(new), list(new.state_dict()))
#> True ['block1.0.weight', 'block1.0.bias', 'block2.0.weight', 'block2.0.bias']
x = torch.randn(1, 1, 32, 32)
for name, stage in new.named_children():  # 逐段看形状 | the shape after each stage
    x = stage(x)
    print(name, tuple(x.shape))
    #> block1 (1, 8, 16, 16)
    #> block2 (1, 16, 8, 8)
