"""同一个输出可以来自两种输入 | Two inputs, one output: output_padding"""

import torch
from torch import nn

down = nn.Conv2d(3, 8, 3, stride=2, padding=1)
print([down(torch.zeros(1, 3, n, n)).shape[-1] for n in (7, 8)])  # 都变成 4 | both become 4
#> [4, 4]

up = nn.ConvTranspose2d(8, 3, 3, stride=2, padding=1)
x = down(torch.zeros(1, 3, 8, 8))
print(up(x).shape[-1], up(x, output_size=(8, 8)).shape[-1])  # 调用时说要多大 | say the size in the call
#> 7 8
for wrong in (
    lambda: up(x, output_size=(10, 10)),
    lambda: nn.ConvTranspose2d(8, 3, 3, stride=2, output_padding=2)(x),
    lambda: nn.ConvTranspose2d(3, 8, 3)(x),
):
    try:
        wrong()
    except (ValueError, RuntimeError) as e:
        print(e)
        #> requested an output size of (10, 10), but valid sizes range from [7, 7] to [8, 8] (for an input of torch.Size([4, 4]))
        #> output padding must be smaller than either stride or dilation, but got output_padding_height: 2 output_padding_width: 2 stride_height: 2 stride_width: 2 dilation_height: 1 dilation_width: 1
        #> Given transposed=1, weight of size [3, 8, 3, 3], expected input[1, 8, 4, 4] to have 3 channels, but got 8 channels instead
