"""`padding="same"` 不能与步幅同用 | `padding="same"` does not go with a stride"""

import torch
from torch import nn

for options in ({"padding": "same", "stride": 2}, {"padding": "SAME"}):
    try:
        nn.Conv2d(3, 16, kernel_size=3, **options)
    except ValueError as e:
        print(e)
        #> padding='same' is not supported for strided convolutions
        #> Invalid padding string 'SAME', should be one of {...}

conv = nn.Conv2d(3, 16, kernel_size=3, padding=1, stride=2)  # 减半 | halves
for size in (32, 33):
    print(size, conv(torch.rand(1, 3, size, size)).shape[-1])  # 上取整的一半 | half, rounded up
    #> 32 16
    #> 33 17
