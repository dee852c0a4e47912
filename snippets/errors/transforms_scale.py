"""Scale 改名 Resize | Scale is called Resize now"""

import torch
from torchvision import transforms
from torchvision.transforms import v2

try:
    transforms.Scale(256)
except AttributeError as e:
    print(e)
    #> module 'torchvision.transforms' has no attribute 'Scale'
print(v2.Resize(256)(torch.rand(3, 300, 400)).shape)
#> torch.Size([3, 256, 341])
