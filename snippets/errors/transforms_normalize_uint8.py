"""Normalize 要浮点 | Normalize wants floats"""

import torch
from torchvision.transforms import v2

image = torch.full((3, 8, 8), 255, dtype=torch.uint8)
normalize = v2.Normalize(mean=[0.5, 0.5, 0.5], std=[0.5, 0.5, 0.5])
try:
    normalize(image)
except TypeError as e:
    print(e)
    #> Input tensor should be a float tensor. Got torch.uint8.
print(normalize(image.float()).max().item())  # 不报错，范围却不对 | no error, wrong range
#> 509.0
print(normalize(v2.ToDtype(torch.float32, scale=True)(image)).max().item())
#> 1.0
