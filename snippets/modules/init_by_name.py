"""按参数的名字初始化 | Initializing by the names of parameters"""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 1))
for name, p in net.named_parameters():
    if name.endswith("weight"):
        nn.init.normal_(p, mean=0.0, std=0.01)
    elif name.endswith("bias"):
        nn.init.constant_(p, 0.0)
    print(name, p.detach().flatten()[:3])
    #> 0.weight tensor([-0.0005,  0.0088,  0.0105])
    #> 0.bias tensor([0., 0., 0.])
    #> 2.weight tensor([-0.0023,  0.0235, -0.0111])
    #> 2.bias tensor([0.])
