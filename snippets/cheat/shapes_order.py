"""换次序 | Another order of the dimensions"""

import torch

x = torch.arange(24).view(2, 3, 4)
print(x.permute(2, 0, 1).shape)
#> torch.Size([4, 2, 3])
print(x.transpose(0, 1).shape)
#> torch.Size([3, 2, 4])
print(x.mT.shape)
#> torch.Size([2, 4, 3])
print(x.movedim(0, -1).shape)
#> torch.Size([3, 4, 2])
print(x[0].T.shape)
#> torch.Size([4, 3])
print(x.flip(0)[0, 0], x.roll(1, dims=0)[0, 0])
#> tensor([12, 13, 14, 15]) tensor([12, 13, 14, 15])
image = torch.zeros(480, 640, 3)
print(image.permute(2, 0, 1).shape)
#> torch.Size([3, 480, 640])
