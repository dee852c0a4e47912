"""每个通道的均值 | The mean of each channel"""

import torch

images = torch.ones(16, 3, 8, 8) * torch.tensor([1.0, 2.0, 3.0]).view(3, 1, 1)
print(images.mean(dim=(0, 2, 3)))
#> tensor([1., 2., 3.])
