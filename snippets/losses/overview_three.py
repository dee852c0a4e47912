"""误差、损失、指标 | Errors, loss, metric"""

import torch
from torch import nn

torch.manual_seed(0)
logits = torch.randn(4, 3, requires_grad=True)
labels = torch.tensor([0, 2, 1, 1])
each = nn.CrossEntropyLoss(reduction="none")(logits, labels)
loss = nn.CrossEntropyLoss()(logits, labels)  # 默认求平均 | the mean by default
accuracy = (logits.argmax(dim=1) == labels).float().mean()
print("per sample", each.detach())
#> per sample tensor([0.1689, 2.2532, 0.6196, 1.4797])
print("loss      ", loss.item(), loss.requires_grad)
#> loss       1.1303539276123047 True
print("accuracy  ", accuracy.item(), accuracy.requires_grad)  # 不可导，不能拿来训练 | no gradient: not for training
#> accuracy   0.5 False
