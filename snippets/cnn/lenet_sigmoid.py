"""教科书里的 LeNet：28×28、sigmoid、不填充 | The textbook LeNet: 28×28, sigmoid, no padding"""

import torch
from torch import nn


class LeNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Sequential(
            nn.Conv2d(1, 6, kernel_size=5),
            nn.Sigmoid(),
            nn.MaxPool2d(2),
            nn.Conv2d(6, 16, kernel_size=5),
            nn.Sigmoid(),
            nn.MaxPool2d(2),
        )
        self.fc = nn.Sequential(
            nn.Linear(16 * 4 * 4, 120),
            nn.Sigmoid(),
            nn.Linear(120, 84),
            nn.Sigmoid(),
            nn.Linear(84, 10),
        )

    def forward(self, images):
        return self.fc(self.conv(images).flatten(start_dim=1))


net = LeNet()
print(net(torch.randn(2, 1, 28, 28)).shape)
#> torch.Size([2, 10])
print({name: sum(p.numel() for p in part.parameters()) for name, part in net.named_children()})
#> {'conv': 2572, 'fc': 41854}
