"""分割的标签是 (N, H, W) | Segmentation labels are (N, H, W)"""

import torch
import torch.nn.functional as F

logits = torch.randn(2, 5, 8, 8)  # (N, C, H, W)
labels = torch.randint(5, (2, 1, 8, 8))
try:
    F.cross_entropy(logits, labels)
except RuntimeError as e:
    print(e)
    #> only batches of spatial targets supported (3D tensors) but got targets of dimension: 4
print(F.cross_entropy(logits, labels.squeeze(1)).shape)
#> torch.Size([])
