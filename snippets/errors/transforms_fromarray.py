"""Image.fromarray 要 uint8 | Image.fromarray wants uint8"""

import numpy as np
import torch
from PIL import Image
from torchvision.transforms import v2

image = torch.rand(3, 8, 8)
try:
    Image.fromarray(image.permute(1, 2, 0).numpy())
except TypeError as e:
    print(e)
    #> Cannot handle this data type: (1, 1, 3), <f4
print(Image.fromarray((image * 255).byte().permute(1, 2, 0).numpy()).mode)
#> RGB
print(v2.ToPILImage()(image).mode, np.asarray(v2.ToPILImage()(image)).dtype)
#> RGB uint8
