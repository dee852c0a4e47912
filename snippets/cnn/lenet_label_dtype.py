"""交叉熵的标签用 `int64` | Labels for cross-entropy: use `int64`"""

import torch
from torch import nn

logits = torch.randn(4, 10)
labels = torch.tensor([3, 1, 4, 1])
for dtype in (torch.float32, torch.int32, torch.uint8, torch.int64):
    try:
        print(dtype, nn.CrossEntropyLoss()(logits, labels.to(dtype)).shape)
        #> torch.uint8 torch.Size([])
        #> torch.int64 torch.Size([])
    except RuntimeError as e:
        print(dtype, e)
        #> torch.float32 expected target dtype to be Long or Byte, but got Float
        #> torch.int32 expected target dtype to be Long or Byte, but got Int
try:
    nn.CrossEntropyLoss()(logits, labels.view(4, 1))
except RuntimeError as e:
    print(e)
    #> 0D or 1D target tensor expected, multi-target not supported
