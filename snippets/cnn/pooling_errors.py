"""池化的报错 | Errors of pooling"""

import torch
from torch import nn

for pool, x in (
    (nn.MaxPool2d(3), torch.rand(1, 384, 2, 2)),  # 特征图已经比窗口小 | maps smaller than the window
    (nn.MaxPool2d(2), torch.rand(28, 28)),
    (nn.AvgPool2d(2), torch.ones(1, 3, 8, 8, dtype=torch.uint8)),
):
    try:
        pool(x)
    except (RuntimeError, NotImplementedError) as e:
        print(e)
        #> Given input size: (384x2x2). Calculated output size: (384x0x0). Output size is too small
        #> non-empty 3D or 4D (batch mode) tensor expected for input
        #> "avg_pool2d" not implemented for 'Byte'
print(nn.MaxPool2d(2)(torch.ones(1, 3, 8, 8, dtype=torch.uint8)).dtype)  # 最大值能用整数 | max takes integers
#> torch.uint8

for name in ("MaxPool", "Maxpool2d", "AdaptiveAvgPool"):  # 写错的名字 | misspelled names
    print(name, hasattr(nn, name))
    #> MaxPool False
    #> Maxpool2d False
    #> AdaptiveAvgPool False
