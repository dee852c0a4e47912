"""类别不平衡：weight | Class imbalance: weight"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits, labels = torch.randn(6, 2), torch.tensor([0, 0, 0, 0, 0, 1])
weight = 1.0 / torch.bincount(labels)
weighted = F.cross_entropy(logits, labels, weight=weight)
each = F.cross_entropy(logits, labels, reduction="none")
# 除以权重之和，不是样本数 | divided by the sum of the weights, not by the count
print(torch.allclose(weighted, (weight[labels] * each).sum() / weight[labels].sum()))
#> True
print(f"always class 0: {(labels == 0).float().mean():.0%} right")
#> always class 0: 83% right
print([round(each[labels == c].mean().item(), 3) for c in (0, 1)], round(weighted.item(), 3))
#> [1.061, 0.378] 0.719
