"""变换的笔误 | Slips with transforms"""

import numpy as np
import torch
from torchvision import transforms

for name in ("Nomalize", "Normaliza", "RandomHorizontallyFlip"):
    try:
        getattr(transforms, name)
    except AttributeError as e:
        print(e)
        #> module 'torchvision.transforms' has no attribute 'Nomalize'
        #> module 'torchvision.transforms' has no attribute 'Normaliza'
        #> module 'torchvision.transforms' has no attribute 'RandomHorizontallyFlip'
try:
    transforms.ToPILImage(mode=3)(torch.rand(3, 2, 2))
except ValueError as e:
    print(e)
    #> Only modes ['RGB', 'YCbCr', 'HSV'] are supported for 3D inputs
row = torch.tensor([[-0.5, 0.0, 1.0, 1.5]])
to_pil = transforms.ToPILImage()
print(np.array(to_pil(row)), np.array(to_pil(row.clamp(0, 1))))
#> [[129   0 255 126]] [[  0   0 255 255]]
