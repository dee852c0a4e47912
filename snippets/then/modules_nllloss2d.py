"""分割的损失不分二维 | No special loss for segmentation"""

import warnings

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(2, 3, 4, 4), torch.randint(3, (2, 4, 4))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = nn.NLLLoss2d()(F.log_softmax(logits, dim=1), labels)
print(str(caught[0].message).split(". ")[0])
#> `NLLLoss2d` has been deprecated
print(torch.allclose(old, nn.CrossEntropyLoss()(logits, labels)))
#> True
