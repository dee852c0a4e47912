"""损失模块要先建再调用 | Make the loss module, then call it"""

import torch
from torch import nn

logits, labels = torch.randn(4, 3), torch.tensor([0, 1, 2, 1])
try:
    nn.CrossEntropyLoss(logits, labels)
except RuntimeError as e:
    print(e)
    #> Boolean value of Tensor with more than one value is ambiguous
print(nn.CrossEntropyLoss()(logits, labels).shape)
#> torch.Size([])
print(nn.functional.cross_entropy(logits, labels).shape)
#> torch.Size([])
