"""冻结时少了括号 | Freezing without the call"""

from torch import nn

net = nn.Linear(4, 2)
net.requires_grad = False  # 只是给模块加了个属性 | an attribute of the module, nothing more
print([p.requires_grad for p in net.parameters()])
#> [True, True]
net.requires_grad_(False)
print([p.requires_grad for p in net.parameters()])
#> [False, False]
