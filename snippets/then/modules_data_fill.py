"""不用 .data 初始化 | Initializing without .data"""

from torch import nn

layer = nn.Linear(2, 2)
layer.weight.data.normal_(0, 0.01)
layer.bias.data.fill_(0)
try:
    layer.bias.fill_(1)
except RuntimeError as e:
    print(e)
    #> a leaf Variable that requires grad is being used in an in-place operation.
nn.init.normal_(layer.weight, mean=0.0, std=0.01)
nn.init.zeros_(layer.bias)
print(layer.bias.detach())
#> tensor([0., 0.])
