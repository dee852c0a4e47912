"""两个问题的答案：激活放在最后、参数个数 | The answers: an activation at the end, and the number of parameters"""

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(256, 1), torch.randn(256, 1)
wrong = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1), nn.ReLU())  # 输出不会是负数 | never negative
print("smallest output", wrong(x).min().item() >= 0, "negative targets", f"{(y < 0).float().mean():.2f}")
#> smallest output True negative targets 0.51
for width in (64, 128):
    net = nn.Sequential(nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 10))
    print(width, sum(p.numel() for p in net.parameters()), 64 * width + width + width * 10 + 10)
    #> 64 4810 4810
    #> 128 9610 9610
