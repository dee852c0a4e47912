"""标签多了一维 | Labels with an extra dimension"""

import torch
import torch.nn.functional as F

logits = torch.randn(4, 3)
labels = torch.tensor([[0], [1], [2], [1]])  # (4, 1)
try:
    F.cross_entropy(logits, labels)
except RuntimeError as e:
    print(e)
    #> 0D or 1D target tensor expected, multi-target not supported
print(F.cross_entropy(logits, labels.squeeze(1)).shape)
#> torch.Size([])
one_hot = F.one_hot(labels.squeeze(1), num_classes=3)
print(F.cross_entropy(logits, one_hot.argmax(dim=1)).shape)
#> torch.Size([])
