"""损失少给了一个参数 | A loss called with one argument"""

import torch
from torch import nn

criterion = nn.CrossEntropyLoss()
logits, labels = torch.randn(4, 3), torch.tensor([0, 1, 2, 1])
try:
    criterion((logits, labels))  # 一个元组 | one tuple
except TypeError as e:
    print(e)
    #> CrossEntropyLoss.forward() missing 1 required positional argument: 'target'
print(criterion(logits, labels).shape)
#> torch.Size([])
