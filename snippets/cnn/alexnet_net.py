"""AlexNet：五个卷积层，三个线性层 | AlexNet: five convolutions, three linear layers"""

import torch
from torch import nn

alexnet = nn.Sequential(
    nn.Conv2d(1, 96, kernel_size=11, stride=4),  # (N, 1, 224, 224) -> (N, 96, 54, 54)
    nn.ReLU(),
    nn.MaxPool2d(kernel_size=3, stride=2),  # -> 26
    nn.Conv2d(96, 256, kernel_size=5, padding=2),
    nn.ReLU(),
    nn.MaxPool2d(kernel_size=3, stride=2),  # -> 12
    nn.Conv2d(256, 384, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.Conv2d(384, 384, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.Conv2d(384, 256, kernel_size=3, padding=1),
    nn.ReLU(),
    nn.MaxPool2d(kernel_size=3, stride=2),  # -> (N, 256, 5, 5)
    nn.Flatten(),  # -> (N, 6400)
    nn.Linear(256 * 5 * 5, 4096),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(4096, 4096),
    nn.ReLU(),
    nn.Dropout(0.5),
    nn.Linear(4096, 10),  # 每类一个得分 | one score per class
)
print(alexnet(torch.randn(2, 1, 224, 224)).shape)
#> torch.Size([2, 10])
print(sum(p.numel() for p in alexnet.parameters()))
#> 46764746
