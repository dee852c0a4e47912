"""二分类：一个 logit，标签是浮点的 0 和 1 | Two classes: one logit, labels 0 and 1 as floats"""

import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5], requires_grad=True)
labels = torch.tensor([1.0, 0.0, 0.0])
loss = nn.BCEWithLogitsLoss()(logits, labels)
loss.backward()
print(loss.item(), (logits > 0).long())  # logit > 0 就是概率 > 0.5 | logit > 0 is probability > 0.5
#> 0.4714222848415375 tensor([1, 0, 1])
print(nn.BCELoss()(torch.sigmoid(logits), labels).item())  # 一样，但不稳定 | the same, but not stable
#> 0.4714222848415375
