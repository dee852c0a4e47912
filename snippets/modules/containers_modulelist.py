"""ModuleList：登记，但怎么走由你写 | ModuleList registers; how to go through it is yours"""

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
try:
    net.layers(torch.ones(2, 4))
except NotImplementedError as e:
    print(e)
    #> Module [ModuleList] is missing the required "forward" function
