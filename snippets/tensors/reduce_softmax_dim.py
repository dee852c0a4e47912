"""softmax 写错了维 | Softmax over the wrong axis"""

import warnings

import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.tensor([[9.0, 1.0], [8.0, 1.0], [7.0, 3.0]])  # (批量 3, 类别 2) | (batch 3, classes 2)
wrong = F.softmax(logits, dim=0)
print(wrong.sum(dim=1))  # 每行应当是 1 | each row should be 1
#> tensor([0.7717, 0.3512, 0.8770])
print(wrong.argmax(dim=1), logits.argmax(dim=1))  # 预测也变了 | the predictions change too
#> tensor([0, 0, 1]) tensor([0, 0, 0])
right = F.softmax(logits, dim=-1)
print(right.sum(dim=1))
#> tensor([1., 1., 1.])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    implicit = F.softmax(torch.randn(1, 8, 2))  # 三维且不写 dim：取第 0 维 | 3-D and no dim: axis 0
print(caught[0].message)
#> Implicit dimension choice for softmax has been deprecated. Change the call to include dim=X as an argument.
print(implicit.unique())
#> tensor([1.])

mystery = F.softmax(torch.randn(1, 8, 2), dim=1)  # 反查是哪一维 | which axis was it?
print([mystery.sum(dim).allclose(torch.tensor(1.0)) for dim in range(3)])
#> [False, True, False]
