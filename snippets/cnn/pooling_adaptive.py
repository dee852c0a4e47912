"""自适应池化：指定输出大小 | Adaptive pooling: say how large the output is"""

import torch
from torch import nn
from torchvision.models import vgg11

pool = nn.AdaptiveAvgPool2d(7)
for side in (7, 14, 10, 3):
    print(side, tuple(pool(torch.rand(1, 512, side, side)).shape))
    #> 7 (1, 512, 7, 7)
    #> 14 (1, 512, 7, 7)
    #> 10 (1, 512, 7, 7)
    #> 3 (1, 512, 7, 7)
print(nn.AdaptiveAvgPool2d((None, 1))(torch.rand(1, 512, 10, 12)).shape)  # None：这一维不变 | None: as it is
#> torch.Size([1, 512, 10, 1])

# 10 变 4：第 i 段从 ⌊10i/4⌋ 到 ⌈10(i+1)/4⌉ | 10 to 4: segment i goes from ⌊10i/4⌋ to ⌈10(i+1)/4⌉
x = torch.arange(10.0).view(1, 1, 10)
segments = [x[0, 0, i * 10 // 4 : -(-(i + 1) * 10 // 4)] for i in range(4)]
print([s.int().tolist() for s in segments])
#> [[0, 1, 2], [2, 3, 4], [5, 6, 7], [7, 8, 9]]
print(nn.AdaptiveAvgPool1d(4)(x).flatten().tolist(), [s.mean().item() for s in segments])
#> [1.0, 3.0, 6.0, 8.0] [1.0, 3.0, 6.0, 8.0]

with torch.device("meta"):  # 只看结构，不建权重 | the structure only, no weights
    print(vgg11().avgpool)
    #> AdaptiveAvgPool2d(output_size=(7, 7))
