"""空张量不用特别处理 | Empty tensors need no special function"""

import torch
import torch.nn.functional as F

try:
    from torchvision.ops import _new_empty_tensor

    _new_empty_tensor(torch.zeros(1), [0, 3])
except ImportError as e:
    print(str(e).partition(" (")[0])
    #> cannot import name '_new_empty_tensor' from 'torchvision.ops'
print(F.interpolate(torch.empty(0, 3, 4, 4), scale_factor=2).shape)
#> torch.Size([0, 3, 8, 8])
