"""卷积、批量归一化、激活 | Convolution, batch norm, activation"""

import torch
from torch import nn

torch.manual_seed(0)
block = nn.Sequential(
    nn.Conv2d(3, 16, kernel_size=3, padding=1, bias=False),  # 偏置会被减掉 | a bias would be subtracted
    nn.BatchNorm2d(16),  # 通道数 | the number of channels
    nn.ReLU(),
)
images = torch.rand(32, 3, 28, 28)
print(block(images).shape)
#> torch.Size([32, 16, 28, 28])

normalized = block[1](block[0](images))
print(normalized.mean(dim=(0, 2, 3)).abs().max() < 1e-5)  # 每个通道均值 0 | mean 0 in each channel
#> tensor(True)
print(normalized.std(dim=(0, 2, 3)).min().round(decimals=2))  # 标准差 1 | standard deviation 1
#> tensor(1., grad_fn=<RoundBackward1>)

dense = nn.Sequential(nn.Linear(784, 100, bias=False), nn.BatchNorm1d(100), nn.ReLU())
print(dense(torch.rand(32, 784)).shape)
#> torch.Size([32, 100])

block.eval()  # 评估用训练时累积的统计量 | evaluation uses statistics collected in training
print(block(images[:1]).shape)
#> torch.Size([1, 16, 28, 28])
