"""两个问题的答案：有几项、改字典里的张量 | The answers: how many entries, and changing a tensor of the dict"""

from torch import nn

net = nn.Sequential(
    nn.Conv2d(3, 8, 3, bias=False),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(8, 2),
)
print([len(layer.state_dict()) for layer in net], len(net.state_dict()))
#> [1, 5, 0, 0, 2] 8

for value in net.state_dict().values():
    value.zero_()
print(net[4].weight)
#> Parameter containing:
#> tensor([[0., 0., 0., 0., 0., 0., 0., 0.],
#>         [0., 0., 0., 0., 0., 0., 0., 0.]], requires_grad=True)
