"""train 和 eval 只是一个标志 | train and eval set a flag"""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 4), nn.Sequential(nn.Dropout(0.5)))
print(net.training, net[1][0].training)  # 新模块在训练模式 | new modules are in training mode
#> True True
net.eval()  # 整棵树都设 | the whole tree
print(net.training, net[1][0].training, net[1][0].p)  # p 没有变成 0 | p has not become 0
#> False False 0.5
x = torch.ones(1, 4)
print(torch.equal(net(x), net(x)), torch.equal(net.train()(x), net(x)))
#> True False
