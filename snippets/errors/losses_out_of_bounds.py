"""标签从 1 开始 | Labels that start at 1"""

import torch
import torch.nn.functional as F

logits = torch.randn(4, 3)  # 3 类，标签是 0、1、2 | 3 classes: the labels are 0, 1, 2
labels = torch.tensor([1, 2, 3, 1])
try:
    F.cross_entropy(logits, labels)
except IndexError as e:
    print(e)
    #> Target 3 is out of bounds.
print(labels.min().item(), labels.max().item(), logits.shape[1])  # 先看这三个数 | look at these three first
#> 1 3 3
print(F.cross_entropy(logits, labels - 1).shape)
#> torch.Size([])
