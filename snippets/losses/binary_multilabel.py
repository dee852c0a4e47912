"""多标签：每个类别各答一次是或否 | Multi-label: yes or no for each class"""

import torch
from torch import nn

logits = torch.tensor([[3.0, -2.0, 1.0], [-1.0, -3.0, 2.0]])  # (批量, 类别) | (batch, classes)
labels = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0]])  # 一行可以有几个 1，也可以没有 | any number of ones in a row
print(nn.BCEWithLogitsLoss()(logits, labels))
#> tensor(0.1629)
predictions = logits > 0
print((predictions == labels.bool()).float().mean(), (predictions == labels.bool()).all(dim=1))
#> tensor(1.) tensor([True, True])
print(nn.MultiLabelSoftMarginLoss()(logits, labels))  # 同一个公式 | the same formula
#> tensor(0.1629)
