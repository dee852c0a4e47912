"""反射填充比图像还大 | Reflection padding larger than the image"""

import torch
import torch.nn.functional as F

x = torch.zeros(1, 1, 3, 3)
try:
    F.pad(x, (3, 3, 3, 3), mode="reflect")
except RuntimeError as e:
    print(e)
    #> Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (3, 3) at dimension 3 of input [1, 1, 3, 3]
print(F.pad(x, (2, 2, 2, 2), mode="reflect").shape)
#> torch.Size([1, 1, 7, 7])
print(F.pad(x, (3, 3, 3, 3), mode="replicate").shape)
#> torch.Size([1, 1, 9, 9])
