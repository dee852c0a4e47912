"""ToTensor 拆成两步 | ToTensor became two steps"""

import warnings

import numpy as np
import torch
from torchvision import transforms
from torchvision.transforms import v2

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    v2.ToTensor()
print(str(caught[0].message).split(". ")[0])
#> The transform `ToTensor()` is deprecated and will be removed in a future release
to_tensor = v2.Compose([v2.ToImage(), v2.ToDtype(torch.float32, scale=True)])
pixels = np.full((2, 2, 3), 255, dtype=np.uint8)
print(torch.equal(transforms.ToTensor()(pixels), to_tensor(pixels)), to_tensor(pixels).max())
#> True tensor(1.)
print(transforms.ToTensor()(pixels.astype(np.float32)).max())
#> tensor(255.)
try:
    transforms.ToTensor()(pixels[None])
except ValueError as e:
    print(e)
    #> pic should be 2/3 dimensional. Got 4 dimensions.
