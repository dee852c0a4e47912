"""变换直接收张量 | Transforms take tensors"""

import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

batch = torch.zeros(4, 3, 64, 64, dtype=torch.uint8)
print(v2.Resize(32)(batch).shape, v2.ColorJitter(0.5)(batch).dtype)
#> torch.Size([4, 3, 32, 32]) torch.uint8
try:
    transforms.Normalize([0.5] * 3, [0.5] * 3)(batch)
except TypeError as e:
    print(e)
    #> Input tensor should be a float tensor. Got torch.uint8.
try:
    transforms.Normalize([0.5] * 3, [0.5] * 3)(Image.new("RGB", (4, 4)))
except TypeError as e:
    print(e)
    #> img should be Tensor Image. Got <class 'PIL.Image.Image'>
