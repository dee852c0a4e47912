"""stack 得批量，cat 得通道 | stack makes a batch, cat makes channels"""

import torch

images = [torch.zeros(3, 32, 32) for _ in range(10)]
print(torch.stack(images).shape, torch.cat(images).shape)
#> torch.Size([10, 3, 32, 32]) torch.Size([30, 32, 32])
