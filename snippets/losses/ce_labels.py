"""标签的类型和形状，错了是什么报错 | Labels: dtype, shape, and the errors"""

import torch
from torch import nn

logits = torch.randn(4, 3)
loss_fn = nn.CrossEntropyLoss()
for labels in (
    torch.tensor([0.0, 1.0, 2.0, 1.0]),  # 浮点 | float
    torch.tensor([0, 1, 2, 1], dtype=torch.int32),
    torch.tensor([[0], [1], [2], [1]]),  # (4, 1)
    torch.tensor([0, 1, 3, 1]),  # 只有 0、1、2 | only 0, 1, 2 exist
    torch.tensor([0, 1, -1, 1]),
    torch.tensor([0, 1, 2]),  # 少一个 | one short
):
    try:
        print("fine:", loss_fn(logits, labels).item() > 0, labels.dtype)
    except (RuntimeError, IndexError, ValueError) as e:
        print(f"{type(e).__name__}: {str(e).splitlines()[0]}")
        #> RuntimeError: expected target dtype to be Long or Byte, but got Float
        #> RuntimeError: expected target dtype to be Long or Byte, but got Int
        #> RuntimeError: 0D or 1D target tensor expected, multi-target not supported
        #> IndexError: Target 3 is out of bounds.
        #> IndexError: Target -1 is out of bounds.
        #> ValueError: Expected input batch_size (4) to match target batch_size (3).
print(loss_fn(logits, torch.tensor([[0], [1], [2], [1]]).squeeze(1)).shape)
#> torch.Size([])
