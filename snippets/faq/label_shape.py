"""标签的形状和类型 | Shape and dtype of labels"""

import torch
import torch.nn.functional as F

logits = torch.zeros(4, 3)
labels = torch.tensor([0, 2, 1, 0])
print(F.cross_entropy(logits, labels))
#> tensor(1.0986)
for wrong in (labels[:, None], labels.float(), labels + 1):
    try:
        F.cross_entropy(logits, wrong)
    except (RuntimeError, IndexError) as e:
        print(e)
        #> 0D or 1D target tensor expected, multi-target not supported
        #> expected target dtype to be Long or Byte, but got Float
        #> Target 3 is out of bounds.
print(labels[:, None].squeeze(1), F.one_hot(labels, 3).argmax(dim=1))
#> tensor([0, 2, 1, 0]) tensor([0, 2, 1, 0])
