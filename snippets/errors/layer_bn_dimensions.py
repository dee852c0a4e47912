"""BatchNorm1d 还是 BatchNorm2d | BatchNorm1d or BatchNorm2d"""

import torch
from torch import nn

features, maps = torch.ones(8, 16), torch.ones(8, 16, 4, 4)
for layer, x in ((nn.BatchNorm2d(16), features), (nn.BatchNorm1d(16), maps)):
    try:
        layer(x)
    except ValueError as e:
        print(e)
        #> expected 4D input (got 2D input)
        #> expected 2D or 3D input (got 4D input)
print(nn.BatchNorm1d(16)(features).shape, nn.BatchNorm2d(16)(maps).shape)
#> torch.Size([8, 16]) torch.Size([8, 16, 4, 4])
