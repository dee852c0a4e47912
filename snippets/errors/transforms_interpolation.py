"""interpolation 要枚举 | interpolation is an enum"""

import torch
from torchvision import transforms
from torchvision.transforms import v2

image = torch.rand(3, 8, 8)
try:
    transforms.Resize(4, interpolation="bilinear")(image)
except TypeError as e:
    print(e)
    #> Argument interpolation should be a InterpolationMode or a corresponding Pillow integer constant
print(v2.Resize(4, interpolation=v2.InterpolationMode.BICUBIC)(image).shape)
#> torch.Size([3, 4, 4])
print(v2.Resize(4, interpolation="bicubic")(image).shape)  # v2 也收字符串 | v2 takes strings, too
#> torch.Size([3, 4, 4])
