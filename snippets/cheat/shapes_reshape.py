"""换形状：次序不变 | Another shape, the same order"""

import torch

x = torch.arange(24).view(2, 3, 4)
print(x.reshape(6, 4).shape)
#> torch.Size([6, 4])
print(x.view(6, 4).shape)
#> torch.Size([6, 4])
print(x.reshape(2, -1).shape)
#> torch.Size([2, 12])
print(x.flatten().shape)
#> torch.Size([24])
print(x.flatten(1).shape)
#> torch.Size([2, 12])
print(x.unflatten(2, (2, 2)).shape)
#> torch.Size([2, 3, 2, 2])
print(x.unsqueeze(0).shape, x[None].shape)
#> torch.Size([1, 2, 3, 4]) torch.Size([1, 2, 3, 4])
print(x.unsqueeze(-1).shape, x[..., None].shape)
#> torch.Size([2, 3, 4, 1]) torch.Size([2, 3, 4, 1])
print(x[:, :1].squeeze(1).shape)
#> torch.Size([2, 4])
