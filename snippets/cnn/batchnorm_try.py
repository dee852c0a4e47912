"""两个问题的答案：输入放大千倍、处处相同 | The answers: an input 1000 times larger, and a constant one"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3)
for mode in (True, False):
    usual = nn.BatchNorm1d(3).train(mode)(x)
    larger = nn.BatchNorm1d(3).train(mode)(1000 * x)
    print(f"training={mode}: {larger.norm() / usual.norm():.0f}")
    #> training=True: 1
    #> training=False: 1000

norm = nn.BatchNorm1d(1)
print(norm(torch.full((8, 1), 4.0)).unique())
#> tensor([0.], grad_fn=<Unique2Backward0>)
