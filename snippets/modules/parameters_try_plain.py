"""普通张量不是参数 | A plain tensor is no parameter"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, wrap):
        super().__init__()
        self.scale = wrap(torch.ones(3, requires_grad=True))


for wrap in (lambda x: x, nn.Parameter):
    net = Scale(wrap)
    print(len(list(net.parameters())), list(net.state_dict()))
    #> 0 []
    #> 1 ['scale']
