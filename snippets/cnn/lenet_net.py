"""LeNet：两段卷积，三个线性层 | LeNet: two convolutional stages, three linear layers"""

import torch
from torch import nn

lenet = nn.Sequential(
    nn.Conv2d(1, 6, kernel_size=5, padding=2),  # (N, 1, 28, 28) -> (N, 6, 28, 28)
    nn.ReLU(),
    nn.MaxPool2d(2),  # -> (N, 6, 14, 14)
    nn.Conv2d(6, 16, kernel_size=5),  # -> (N, 16, 10, 10)
    nn.ReLU(),
    nn.MaxPool2d(2),  # -> (N, 16, 5, 5)
    nn.Flatten(),  # -> (N, 400)
    nn.Linear(16 * 5 * 5, 120),
    nn.ReLU(),
    nn.Linear(120, 84),
    nn.ReLU(),
    nn.Linear(84, 10),  # 每类一个得分 | one score per class
)
images = torch.randn(64, 1, 28, 28)
print(lenet(images).shape)
#> torch.Size([64, 10])
print(sum(p.numel() for p in lenet.parameters()))
#> 61706
