"""裁得比图大 | A crop larger than the image"""

import torch
from torchvision.transforms import v2

image = torch.rand(3, 200, 300)
try:
    v2.RandomCrop(224)(image)
except ValueError as e:
    print(e)
    #> Required crop size (224, 224) is larger than input image size (200, 300).
print(v2.RandomCrop(224, pad_if_needed=True)(image).shape)
#> torch.Size([3, 224, 224])
print(v2.Compose([v2.Resize(256), v2.RandomCrop(224)])(image).shape)
#> torch.Size([3, 224, 224])
print(v2.CenterCrop(224)(image).shape)  # 中心裁剪自己补 0 | the center crop pads with zeros
#> torch.Size([3, 224, 224])
