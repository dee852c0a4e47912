"""RandomErasing：随机盖住一块 | RandomErasing covers a random rectangle"""

import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

torch.manual_seed(0)
white = torch.ones(3, 10, 10)
erased = v2.RandomErasing(p=1, scale=(0.2, 0.2), ratio=(1, 1))(white)
print(erased[0].sum())
#> tensor(84.)
print(v2.RandomErasing(p=0).p, v2.RandomErasing().scale, v2.RandomErasing().ratio)
#> 0 (0.02, 0.33) (0.3, 3.3)
pil = Image.new("RGB", (10, 10), "white")
print(v2.RandomErasing(p=1)(pil).getextrema())  # v2 也收 PIL | v2 takes PIL, too
#> ((0, 255), (0, 255), (0, 255))
try:
    transforms.RandomErasing(p=1)(pil)
except AttributeError as e:
    print(e)
    #> 'Image' object has no attribute 'shape'
