"""apex 的混合精度进了 PyTorch | apex's mixed precision is in PyTorch"""

import torch
from torch import nn

try:
    from apex import amp

    amp.initialize
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'apex'
net = nn.Linear(4, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = net(torch.ones(3, 4)).float().square().mean()
loss.backward()
print(net.weight.grad.dtype)
#> torch.float32
