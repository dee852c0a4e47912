"""四种填充方式 | Four ways to pad"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])
for mode in ("constant", "reflect", "replicate", "circular"):
    print(f"{mode:9}", F.pad(x, (2, 2), mode=mode).flatten().tolist())
    #> constant  [0.0, 0.0, 1.0, 2.0, 3.0, 4.0, 0.0, 0.0]
    #> reflect   [3.0, 2.0, 1.0, 2.0, 3.0, 4.0, 3.0, 2.0]
    #> replicate [1.0, 1.0, 1.0, 2.0, 3.0, 4.0, 4.0, 4.0]
    #> circular  [3.0, 4.0, 1.0, 2.0, 3.0, 4.0, 1.0, 2.0]

blur = nn.Conv2d(1, 1, 3, padding=1, bias=False)
nn.init.constant_(blur.weight, 1 / 9)
white = torch.ones(1, 1, 4, 4)
print(blur(white)[0, 0, 0])  # 填 0：边上变暗 | zeros: the border darkens
#> tensor([0.4444, 0.6667, 0.6667, 0.4444], grad_fn=<SelectBackward0>)
blur = nn.Conv2d(1, 1, 3, padding=1, bias=False, padding_mode="replicate")
nn.init.constant_(blur.weight, 1 / 9)
print(blur(white)[0, 0, 0])
#> tensor([1., 1., 1., 1.], grad_fn=<SelectBackward0>)

for options in ({"padding": 4, "padding_mode": "reflect"}, {"padding_mode": "mirror"}):
    try:
        nn.Conv2d(1, 1, 3, **options)(white)
    except (RuntimeError, ValueError) as e:
        print(e)
        #> Argument #4: Padding size should be less than the corresponding input dimension, but got: padding (4, 4) at dimension 3 of input [1, 1, 4, 4]
        #> padding_mode must be one of {...}, but got padding_mode='mirror'
