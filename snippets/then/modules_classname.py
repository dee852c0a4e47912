"""按类型初始化 | Initializing by type"""

from torch import nn


class MyConvBlock(nn.Sequential):
    pass


def weights_init(m):
    if isinstance(m, nn.Conv2d):
        nn.init.normal_(m.weight, 0.0, 0.02)


net = MyConvBlock(nn.Conv2d(1, 8, 3), nn.ReLU())
print([type(m).__name__ for m in net.modules() if type(m).__name__.find("Conv") != -1])
#> ['MyConvBlock', 'Conv2d']
net.apply(weights_init)
print(hasattr(net, "weight"), hasattr(net[0], "weight"))
#> False True
