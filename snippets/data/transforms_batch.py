"""尺寸不同，拼不成批 | Different sizes do not make a batch"""

import torch
from torch.utils.data import DataLoader
from torchvision.transforms import v2

images = [torch.zeros(3, 300, 400), torch.zeros(3, 420, 400)]
try:
    next(iter(DataLoader([v2.Resize(224)(image) for image in images], batch_size=2)))
except RuntimeError as e:
    print(e)
    #> stack expects each tensor to be equal size, but got [3, 224, 298] at entry 0 and [3, 235, 224] at entry 1
same = v2.Compose([v2.Resize(224), v2.CenterCrop(224)])
print(next(iter(DataLoader([same(image) for image in images], batch_size=2))).shape)
#> torch.Size([2, 3, 224, 224])
