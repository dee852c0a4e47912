"""裁剪的尺寸：比图大会怎样 | Crop sizes, and crops larger than the image"""

import torch
from torchvision.transforms import v2

image = torch.ones(3, 60, 80, dtype=torch.uint8)
print(v2.CenterCrop(50)(image).shape, v2.CenterCrop((20, 50))(image).shape)
#> torch.Size([3, 50, 50]) torch.Size([3, 20, 50])
padded = v2.CenterCrop(100)(image)  # 补零 | pads with zeros
print(padded.shape, padded.float().mean())
#> torch.Size([3, 100, 100]) tensor(0.4800)
try:
    v2.RandomCrop(100)(image)
except ValueError as e:
    print(e)
    #> Required crop size (100, 100) is larger than input image size (60, 80).
print(v2.RandomCrop(100, pad_if_needed=True)(image).shape)
#> torch.Size([3, 100, 100])
print(v2.RandomResizedCrop(50, scale=(0.1, 1), ratio=(0.5, 2))(image).shape)
#> torch.Size([3, 50, 50])
