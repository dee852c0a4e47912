"""普通列表里的层，优化器看不见 | Layers in a plain list are invisible to the optimizer"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(2, 2), nn.Linear(2, 1)])


for container in (list, tuple, nn.ModuleList):
    net = Net(container)
    try:
        torch.optim.SGD(net.parameters(), lr=0.1)
        print(container.__name__, len(list(net.parameters())))
        #> ModuleList 4
    except ValueError as e:
        print(container.__name__, "-", e)
        #> list - optimizer got an empty parameter list
        #> tuple - optimizer got an empty parameter list
