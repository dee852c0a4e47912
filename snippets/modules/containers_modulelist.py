"""ModuleList：注册，但怎么走由你写 | ModuleList registers; how to go through it is yours"""

import torch
from torch import nn


class Dense(nn.Module):
    def __init__(self, depth):
        super().__init__()
        self.layers = nn.ModuleList(nn.Linear(4 * (i + 1), 4) for i in range(depth))

    def forward(self, x):
        for layer in self.layers:
            x = torch.cat([x, layer(x)], dim=1)  # 每层都看到前面所有的输出 | each layer sees all before
        return x


net = Dense(3)
print(net(torch.ones(2, 4)).shape, len(list(net.parameters())))
#> torch.Size([2, 16]) 6
net.layers.append(nn.Linear(16, 4))  # 和列表一样：append、extend、insert、索引 | as a list: append, extend, insert, index
print(len(net.layers), net.layers[-1], net(torch.ones(2, 4)).shape)
#> 4 Linear(in_features=16, out_features=4, bias=True) torch.Size([2, 20])
try:
    net.layers(torch.ones(2, 4))
except NotImplementedError as e:
    print(e)
    #> Module [ModuleList] is missing the required "forward" function
