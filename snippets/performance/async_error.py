"""GPU 报错含糊，回到 CPU 上看 | Where a GPU is vague, ask the CPU"""

import torch
from torch import nn

logits, labels = torch.randn(2, 3), torch.tensor([0, 3])  # 标签 3 不存在 | there is no label 3
for wrong in (lambda: nn.functional.cross_entropy(logits, labels), lambda: nn.Embedding(3, 2)(labels)):
    try:
        wrong()
    except IndexError as e:
        print(e)
        #> Target 3 is out of bounds.
        #> index out of range in self
