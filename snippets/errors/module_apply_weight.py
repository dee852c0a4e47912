"""apply 到了没有权重的层 | apply reaches layers without weights"""

from torch import nn

net = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
try:
    net.apply(lambda module: nn.init.zeros_(module.weight))
except AttributeError as e:
    print(e)
    #> 'ReLU' object has no attribute 'weight'


def init(module):
    if isinstance(module, nn.Linear):
        nn.init.xavier_uniform_(module.weight)
        nn.init.zeros_(module.bias)


net.apply(init)
print(net[0].bias)
#> Parameter containing:
#> tensor([0., 0., 0.], requires_grad=True)
