"""interpolate 要带批量 | interpolate wants a batch"""

import torch
import torch.nn.functional as F

image = torch.zeros(3, 8, 8)
try:
    F.interpolate(image, size=(4, 4))
except ValueError as e:
    print(str(e).split(" Please")[0])
    #> Input and output must have the same number of spatial dimensions, but got input with spatial dimensions of [8] and output size of (4, 4).
print(F.interpolate(image[None], size=(4, 4)).shape)
#> torch.Size([1, 3, 4, 4])
