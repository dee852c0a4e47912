"""再除以样本数：打印的损失缩小了批量那么多倍 | Divided by the sample count as well: the printed loss is too small"""

import torch
from torch import nn

torch.manual_seed(0)
loss_fn = nn.CrossEntropyLoss()  # 已经是平均 | already a mean
logits, labels = torch.randn(1024, 10), torch.randint(10, (1024,))
wrong = right = 0.0
for x, y in zip(logits.split(256), labels.split(256), strict=True):
    loss = loss_fn(x, y).item()
    wrong += loss
    right += loss * len(y)
print(f"wrong {wrong / len(labels):.4f}, right {right / len(labels):.4f}")
#> wrong 0.0107, right 2.7342
