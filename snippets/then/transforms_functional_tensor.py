"""functional_tensor 没有了 | functional_tensor is gone"""

import torch
from torchvision.transforms.v2.functional import rgb_to_grayscale

try:
    from torchvision.transforms.functional_tensor import rgb_to_grayscale as old

    old(torch.ones(3, 2, 2))
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'torchvision.transforms.functional_tensor'
print(rgb_to_grayscale(torch.ones(3, 2, 2)).shape)
#> torch.Size([1, 2, 2])
