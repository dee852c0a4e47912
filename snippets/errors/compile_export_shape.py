"""导出后换了批量大小 | Another batch size after export"""

import torch
from torch import nn

model = nn.Linear(4, 2)
fixed = torch.export.export(model, (torch.ones(8, 4),))
try:
    fixed.module()(torch.ones(16, 4))
except Exception as e:
    print(type(e).__name__, str(e).splitlines()[0])
    #> AssertionError Guard failed: input.size()[0] == 8
batch = torch.export.Dim("batch")
free = torch.export.export(model, (torch.ones(8, 4),), dynamic_shapes=({0: batch},))
print(free.module()(torch.ones(16, 4)).shape)
#> torch.Size([16, 2])
