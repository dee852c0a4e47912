"""序列：类别放第 1 维 | Sequences: classes in dimension 1"""

import torch
import torch.nn.functional as F

logits = torch.randn(2, 7, 5)  # (N, 长度, 类别) | (N, length, classes)
words = torch.randint(5, (2, 7))
try:
    F.cross_entropy(logits, words)
except RuntimeError as e:
    print(e)
    #> Expected target size [2, 5], got [2, 7]
loss = F.cross_entropy(logits.transpose(1, 2), words)  # (N, 类别, 长度) | (N, classes, length)
print(torch.allclose(loss, F.cross_entropy(logits.flatten(0, 1), words.flatten())))
#> True
