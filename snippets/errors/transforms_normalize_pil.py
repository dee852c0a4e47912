"""Normalize 之前先变张量 | Make a tensor before Normalize"""

import numpy as np
import torch
from PIL import Image
from torchvision import transforms
from torchvision.transforms import v2

image = Image.fromarray(np.zeros((8, 8, 3), dtype=np.uint8))
for module in (transforms, v2):
    try:
        module.Normalize([0.5], [0.5])(image)
    except TypeError as e:
        print(e)
        #> img should be Tensor Image. Got <class 'PIL.Image.Image'>
        #> Normalize() does not support PIL images.
right = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True), v2.Normalize([0.5], [0.5])])
print(right(image).min().item())
#> -1.0
