"""每一类占多少像素 | How many pixels each class has"""

import torch
from torch import nn

masks = torch.zeros(10, 32, 32, dtype=torch.int64)
masks[:, 8:20, 8:20] = 1
masks[:3, 24:28, 24:28] = 2
masks[:, 7, 7:21] = 255  # 边界 | border

kept = masks[masks != 255]
counts = torch.bincount(kept, minlength=3)
print(counts, (counts / counts.sum()).round(decimals=3))
#> tensor([8612, 1440,   48]) tensor([0.8530, 0.1430, 0.0050])
weight = (counts.sum() / (3 * counts)).sqrt()  # 开方，不要太极端 | the root keeps it moderate
print(weight)
#> tensor([0.6252, 1.5290, 8.3749])
torch.manual_seed(0)
loss_fn = nn.CrossEntropyLoss(weight=weight, ignore_index=255)
print(loss_fn(torch.randn(10, 3, 32, 32), masks))
#> tensor(1.3846)
