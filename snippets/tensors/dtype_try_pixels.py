"""像素乘二会溢出，除以二不会 | Pixels times two overflow, divided by two they do not"""

import torch

images = torch.tensor([100, 200], dtype=torch.uint8)
print(images * 2)
#> tensor([200, 144], dtype=torch.uint8)
print(images / 2)
#> tensor([ 50., 100.])
print(images.float() * 2)
#> tensor([200., 400.])
