"""Sequential 的三种写法 | Three ways to write Sequential"""

from collections import OrderedDict

from torch import nn

by_position = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
layers = [("hidden", nn.Linear(4, 8)), ("act", nn.ReLU()), ("out", nn.Linear(8, 2))]
by_name = nn.Sequential(OrderedDict(layers))
added = nn.Sequential()
added.add_module("hidden", nn.Linear(4, 8))
added.add_module("act", nn.ReLU())
added.append(nn.Linear(8, 2))  # 名字接着编号 | named by its number
for net in (by_position, by_name, added):
    print([name for name, _ in net.named_children()])
    #> ['0', '1', '2']
    #> ['hidden', 'act', 'out']
    #> ['hidden', 'act', '2']
print(by_name.hidden is by_name[0], by_name[0].weight.shape)  # 按名字、按位置都能取 | by name and by position
#> True torch.Size([8, 4])
print(by_name[1])  # 激活也占一个位置 | activations have a position, too
#> ReLU()
