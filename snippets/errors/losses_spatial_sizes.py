"""输出比标签小 | An output smaller than the labels"""

import torch
import torch.nn.functional as F

logits = torch.randn(2, 5, 4, 4)
labels = torch.randint(5, (2, 8, 8))
try:
    F.cross_entropy(logits, labels)
except RuntimeError as e:
    print(e)
    #> size mismatch (got input: [2, 5, 4, 4] , target: [2, 8, 8]
logits = F.interpolate(logits, size=labels.shape[1:], mode="bilinear")
print(F.cross_entropy(logits, labels).shape)
#> torch.Size([])
