"""取第二层的输出 | The output of the second layer"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
seen, x = {}, torch.rand(1, 4)
handle = net[1].register_forward_hook(lambda module, inputs, output: seen.update(relu=output))
net(x)
handle.remove()
print(torch.equal(seen["relu"], net[:2](x)))
#> True
