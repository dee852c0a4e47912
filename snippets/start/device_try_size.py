"""不占内存，算出权重的大小 | The size of weights, without the memory"""

import torch
from torch import nn

layer = nn.Linear(4096, 4096, device="meta", dtype=torch.bfloat16)
print(sum(p.nbytes for p in layer.parameters()) / 1e6, 7e9 * 2 / 1e9)
#> 33.562624 14.0
