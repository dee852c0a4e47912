"""只让一部分回到训练模式 | Back to training mode in one part"""

from torch import nn

net = nn.ModuleDict({"backbone": nn.Linear(2, 2), "head": nn.Linear(2, 2)})
net.eval()
net["head"].train()
print(net.training, net["head"].training, net["backbone"].training)
#> False True False
