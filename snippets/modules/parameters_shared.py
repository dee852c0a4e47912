"""共享参数：一份权重，梯度相加 | Shared parameters: one weight, gradients add"""

import copy

import torch
from torch import nn

linear = nn.Linear(1, 1, bias=False)
nn.init.constant_(linear.weight, 3.0)
net = nn.Sequential(linear, linear)
print(len(list(net.parameters())), net[0].weight is net[1].weight)
#> 1 True
output = net(torch.ones(1, 1))  # w * w * x
output.backward()
print(output.item(), net[0].weight.grad)  # 3 + 3
#> 9.0 tensor([[6.]])
print(list(net.state_dict()))  # 两个名字 | two names
#> ['0.weight', '1.weight']
print([name for name, _ in net.named_parameters(remove_duplicate=False)])
#> ['0.weight', '1.weight']

embedding, head = nn.Embedding(100, 16), nn.Linear(16, 100, bias=False)
head.weight = embedding.weight  # 语言模型常这样绑定 | how language models tie them
tied = copy.deepcopy(nn.ModuleList([embedding, head]))
print(tied[0].weight is tied[1].weight, sum(p.numel() for p in tied.parameters()))  # 复制之后仍绑定 | still tied
#> True 1600
