"""放进 Sequential 的变形：Flatten 与 Unflatten | Reshaping inside Sequential: Flatten and Unflatten"""

import torch
from torch import nn

encoder = nn.Sequential(
    nn.Conv2d(1, 4, 3, padding=1),
    nn.ReLU(inplace=True),
    nn.MaxPool2d(2),
    nn.Flatten(),  # 从第 1 维起展平 | flattens from axis 1 on
    nn.Linear(4 * 14 * 14, 16),
)
decoder = nn.Sequential(
    nn.Linear(16, 4 * 7 * 7),
    nn.Unflatten(1, (4, 7, 7)),  # 第 1 维拆成三维 | axis 1 becomes three
    nn.ConvTranspose2d(4, 1, 4, stride=4),
)
images = torch.rand(2, 1, 28, 28)
print(encoder[:3](images).shape, encoder[:4](images).shape)
#> torch.Size([2, 4, 14, 14]) torch.Size([2, 784])
print(encoder(images).shape, decoder(encoder(images)).shape)
#> torch.Size([2, 16]) torch.Size([2, 1, 28, 28])
