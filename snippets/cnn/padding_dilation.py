"""空洞：核的元素之间插 0 | Dilation puts zeros between the elements of the kernel"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
image, kernel = torch.rand(1, 1, 12, 12), torch.rand(1, 1, 3, 3)
for dilation in (1, 2, 3):
    side = dilation * (3 - 1) + 1  # 核实际的宽度 | the width that the kernel spans
    spread = torch.zeros(1, 1, side, side)
    spread[..., ::dilation, ::dilation] = kernel
    y = F.conv2d(image, kernel, dilation=dilation)
    same = torch.allclose(y, F.conv2d(image, spread), atol=1e-6)
    kept = F.conv2d(image, kernel, dilation=dilation, padding=dilation).shape[-1]
    print(f"dilation {dilation}: spans {side}, output {y.shape[-1]}, {same}; padding={dilation} keeps {kept}")
    #> dilation 1: spans 3, output 10, True; padding=1 keeps 12
    #> dilation 2: spans 5, output 8, True; padding=2 keeps 12
    #> dilation 3: spans 7, output 6, True; padding=3 keeps 12
