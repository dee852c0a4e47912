"""名字不能重复，不能有点 | Names are unique and have no dots"""

from collections import OrderedDict

from torch import nn

net = nn.Sequential(OrderedDict([("fc", nn.Linear(2, 2)), ("fc", nn.Linear(2, 1))]))
print(len(net))  # 字典里同名的键，后一个盖掉前一个 | equal keys: the later one wins
#> 1
for name in ("a.b", "", "forward"):
    try:
        nn.Sequential().add_module(name, nn.ReLU())
        print(repr(name), "fine")
    except KeyError as e:
        print(e)
        #> 'module name can\'t contain ".", got: a.b'
        #> 'module name can\'t be empty string ""'
        #> "attribute 'forward' already exists"
