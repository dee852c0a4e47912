"""放进 Sequential 的变形：Flatten 与 Unflatten | Reshaping inside Sequential: Flatten and Unflatten"""

import torch
from torch import nn

encoder = nn.Sequential(nn.Conv2d(1, 4, 3), nn.Flatten(), nn.Linear(4 * 26 * 26, 16))
decoder = nn.Sequential(nn.Linear(16, 4 * 7 * 7), nn.Unflatten(1, (4, 7, 7)), nn.ConvTranspose2d(4, 1, 4, stride=4))
images = torch.rand(2, 1, 28, 28)
print(encoder(images).shape, decoder(encoder(images)).shape)
#> torch.Size([2, 16]) torch.Size([2, 1, 28, 28])
