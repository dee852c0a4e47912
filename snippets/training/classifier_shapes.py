"""CIFAR-10 的小网络，逐层形状 | A small network for CIFAR-10, shape by shape"""

import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(3, 6, 5),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5),
    nn.ReLU(),
    nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(16 * 5 * 5, 120),
    nn.ReLU(),
    nn.Linear(120, 84),
    nn.ReLU(),
    nn.Linear(84, 10),
)
x = torch.empty(4, 3, 32, 32)
for layer in net:
    x = layer(x)
    if not isinstance(layer, nn.ReLU):
        print(f"{type(layer).__name__:10} {tuple(x.shape)}")
        #> Conv2d     (4, 6, 28, 28)
        #> MaxPool2d  (4, 6, 14, 14)
        #> Conv2d     (4, 16, 10, 10)
        #> MaxPool2d  (4, 16, 5, 5)
        #> Flatten    (4, 400)
        #> Linear     (4, 120)
        #> Linear     (4, 84)
        #> Linear     (4, 10)
