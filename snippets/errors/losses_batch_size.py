"""logits 与标签的批量不同 | logits and labels of different batch sizes"""

import torch
import torch.nn.functional as F

labels = torch.tensor([0, 1, 2, 1])
features = torch.randn(4, 6, 2, 2)  # 4 张图 | 4 images
linear = torch.nn.Linear(6, 3)
try:
    F.cross_entropy(linear(features.view(-1, 6)), labels)
except ValueError as e:
    print(e)
    #> Expected input batch_size (16) to match target batch_size (4).
logits = torch.nn.Linear(24, 3)(features.flatten(1))  # 保住批量那一维 | keeps the batch dimension
print(F.cross_entropy(logits, labels).shape)
#> torch.Size([])
