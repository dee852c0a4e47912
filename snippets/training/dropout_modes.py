"""eval() 改的是 training，不是 p | eval() changes training, not p"""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 1))
x = torch.randn(3, 4)
print(torch.equal(net(x), net(x)))  # 训练模式，两次不同 | training mode: two passes differ
#> False
net.eval()
print(torch.equal(net(x), net(x)), net[2].p, net[2].training)
#> True 0.2 False
print(net(x).requires_grad)  # 不影响梯度 | gradients are another matter
#> True
try:
    nn.dropout(0.2)
except AttributeError as e:
    print(e)
    #> module 'torch.nn' has no attribute 'dropout'
