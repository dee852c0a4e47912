"""模块没有 set_submodule | Modules without set_submodule"""

from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.Sequential(nn.ReLU(), nn.Linear(8, 2)))
try:
    model.set_submodule("1.1", nn.Linear(8, 5))
except AttributeError as e:
    print(e)
    setattr(model.get_submodule("1"), "1", nn.Linear(8, 5))
print(model[1][1])
#> Linear(in_features=8, out_features=5, bias=True)
