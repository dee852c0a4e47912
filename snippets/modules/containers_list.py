"""普通列表里的层，优化器看不见 | Layers in a plain list are invisible to the optimizer"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers


pair = [nn.Linear(2, 2), nn.Linear(2, 1)]
named = {"first": nn.Linear(2, 2)}
for layers in (pair, tuple(pair), named, nn.ModuleList(pair), nn.ModuleDict(named)):
    net = Net(layers)
    try:
        torch.optim.SGD(net.parameters(), lr=0.1)
        print(type(layers).__name__, len(list(net.parameters())))
        #> ModuleList 4
        #> ModuleDict 2
    except ValueError as e:
        print(type(layers).__name__, "-", e)
        #> list - optimizer got an empty parameter list
        #> tuple - optimizer got an empty parameter list
        #> dict - optimizer got an empty parameter list
