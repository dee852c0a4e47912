"""随机裁剪再缩放 | A random crop, then resized"""

import torch
from torchvision import transforms
from torchvision.transforms import v2

try:
    transforms.RandomSizedCrop(224)
except AttributeError as e:
    print(e)
    #> module 'torchvision.transforms' has no attribute 'RandomSizedCrop'
crop = v2.RandomResizedCrop(224, scale=(0.08, 1.0), ratio=(3 / 4, 4 / 3))
print(crop(torch.zeros(3, 300, 400)).shape)
#> torch.Size([3, 224, 224])
