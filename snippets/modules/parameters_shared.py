"""共享参数：一份权重，梯度相加 | Shared parameters: one weight, gradients add"""

import torch
from torch import nn

linear = nn.Linear(1, 1, bias=False)
nn.init.constant_(linear.weight, 3.0)
net = nn.Sequential(linear, linear)
print(len(list(net.parameters())), net[0].weight is net[1].weight)
#> 1 True
net(torch.ones(1, 1)).backward()  # w * w * x
print(net[0].weight.grad)  # 3 + 3
#> tensor([[6.]])
print(list(net.state_dict()))  # 两个名字 | two names
#> ['0.weight', '1.weight']

embedding, output = nn.Embedding(100, 16), nn.Linear(16, 100, bias=False)
output.weight = embedding.weight  # 语言模型常这样绑定 | how language models tie them
print(output.weight is embedding.weight)
#> True
