"""Normalize：减均值，除以标准差 | Normalize: subtract the mean, divide by the standard deviation"""

import torch
from torchvision.transforms import v2

torch.manual_seed(0)
image = torch.rand(3, 4, 4)
mean, std = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
by_hand = (image - mean.view(3, 1, 1)) / std.view(3, 1, 1)
print(torch.allclose(v2.Normalize(mean, std)(image), by_hand))
#> True
print(v2.Normalize([0.5], [0.5])(torch.tensor([[[0.0, 0.5, 1.0]]])))  # [0, 1] -> [-1, 1]
#> tensor([[[-1.,  0.,  1.]]])
