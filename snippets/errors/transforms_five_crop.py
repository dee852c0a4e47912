"""FiveCrop 返回五张 | FiveCrop returns five images"""

import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

image = Image.new("RGB", (8, 8))
try:
    transforms.Compose([transforms.FiveCrop(4), transforms.ToTensor()])(image)
except TypeError as e:
    print(e)
    #> pic should be PIL Image or ndarray. Got <class 'tuple'>
crops = v2.Compose([v2.ToImage(), v2.FiveCrop(4), v2.RandomHorizontalFlip(), torch.stack])(image)
print(crops.shape)
#> torch.Size([5, 3, 4, 4])
