"""类别标签要 int64 | Class labels have to be int64"""

import torch
import torch.nn.functional as F

logits = torch.randn(4, 3)
for labels in (torch.tensor([0.0, 1.0, 2.0, 1.0]), torch.tensor([0, 1, 2, 1], dtype=torch.int32)):
    try:
        F.cross_entropy(logits, labels)
    except RuntimeError as e:
        print(e)
        #> expected target dtype to be Long or Byte, but got Float
        #> expected target dtype to be Long or Byte, but got Int
print(F.cross_entropy(logits, labels.long()).shape)
#> torch.Size([])
