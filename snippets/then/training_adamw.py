"""Adam 的权重衰减 | Weight decay in Adam"""

import torch
from torch import nn

for kind in (torch.optim.Adam, torch.optim.AdamW):
    w = nn.Parameter(torch.tensor([10.0, 1.0]))
    optimizer = kind([w], lr=0.1, weight_decay=0.1)
    w.grad = torch.zeros(2)
    optimizer.step()
    print(kind.__name__, w.detach())
    #> Adam tensor([9.9000, 0.9000])
    #> AdamW tensor([9.9000, 0.9900])
