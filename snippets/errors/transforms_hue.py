"""色相不超过 0.5 | Hue up to 0.5"""

import torch
from torchvision.transforms import v2

for wrong in ({"hue": 0.8}, {"brightness": -1}):
    try:
        v2.ColorJitter(**wrong)
    except ValueError as e:
        print(e)
        #> hue values should be between (-0.5, 0.5) and increasing, but got [-0.8, 0.8].
        #> If brightness is a single number, it must be non negative.
print(v2.ColorJitter(brightness=0.4, hue=0.1)(torch.rand(3, 8, 8)).shape)
#> torch.Size([3, 8, 8])
