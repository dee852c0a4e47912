"""得到的范围取决于统计量 | The range depends on the statistics"""

import torch
from torchvision.transforms import v2

black, white = torch.zeros(3, 1, 1), torch.ones(3, 1, 1)
imagenet = v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
print(imagenet(black).flatten(), imagenet(white).flatten())
#> tensor([-2.1179, -2.0357, -1.8044]) tensor([2.2489, 2.4286, 2.6400])
half = v2.Normalize([0.5] * 3, [0.5] * 3)
print(half(black).flatten(), half(white).flatten())
#> tensor([-1., -1., -1.]) tensor([1., 1., 1.])
