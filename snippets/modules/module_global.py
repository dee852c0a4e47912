"""forward 里误用了全局变量 | forward that uses a global by mistake"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 2)

    def forward(self, inputs):
        return self.layer(x)  # 参数叫 inputs，这里却写了 x | the argument is inputs, not x


net = Net()
try:
    net(torch.rand(3, 4))
except NameError as e:
    print(e)
    #> name 'x' is not defined
x = torch.rand(8, 4)  # 笔记本里随手写的一行 | a line somewhere in the notebook
print(net(torch.rand(3, 4)).shape)  # 应当是 (3, 2)，没有报错 | should be (3, 2), and nothing complains
#> torch.Size([8, 2])
