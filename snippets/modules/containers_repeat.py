"""[layer] * 3 是同一层用三次 | [layer] * 3 is one layer used three times"""

from torch import nn

shared = nn.Sequential(*[nn.Linear(8, 8)] * 3)
separate = nn.Sequential(*[nn.Linear(8, 8) for _ in range(3)])
for net in (shared, separate):
    print(len(net), net[0] is net[2], sum(p.numel() for p in net.parameters()))
    #> 3 True 72
    #> 3 False 216
