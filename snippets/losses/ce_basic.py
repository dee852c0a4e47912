"""分类的损失：logits 进，类别编号作标签 | Loss for classification: logits in, class numbers as labels"""

import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 0.2, 3.0]], requires_grad=True)  # (批量, 类别) | (batch, classes)
labels = torch.tensor([0, 2])  # (批量,)，int64 | (batch,), int64
loss = nn.CrossEntropyLoss()(logits, labels)
loss.backward()
print(loss.item(), logits.softmax(dim=1).argmax(dim=1))
#> 0.17545640468597412 tensor([0, 2])
