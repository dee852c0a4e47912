"""模块不能用索引 | Modules without an index"""

from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(nn.Linear(2, 3), nn.ReLU())


net = Net()
for wrong in (lambda: net[0], lambda: net.parameters()[0], lambda: net.features[0].weight.size[0]):
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> 'Net' object is not subscriptable
        #> 'generator' object is not subscriptable
        #> 'builtin_function_or_method' object is not subscriptable
print(net.features[0], list(net.parameters())[0].shape)
#> Linear(in_features=2, out_features=3, bias=True) torch.Size([3, 2])
print(list(net.children())[0][1], net.features[0].weight.shape[0])
#> ReLU() 3
