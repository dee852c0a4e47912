"""类别不平衡：加权，或多抽 | Imbalanced classes: weights, or more draws"""

import torch
import torch.nn.functional as F
from torch.utils.data import DataLoader, TensorDataset, WeightedRandomSampler

labels = torch.tensor([0] * 90 + [1] * 10)
counts = torch.bincount(labels)
weight = counts.sum() / (len(counts) * counts)
print(weight)
#> tensor([0.5556, 5.0000])
logits = torch.zeros(100, 2)
logits[:, 0] = 2.0  # 一律猜多的那一类 | always the frequent class
print(F.cross_entropy(logits, labels), F.cross_entropy(logits, labels, weight=weight))
#> tensor(0.3269) tensor(1.1269)
torch.manual_seed(0)
sampler = WeightedRandomSampler(weight[labels], num_samples=1000)  # 与 shuffle 二选一 | instead of shuffle
loader = DataLoader(TensorDataset(labels), batch_size=1000, sampler=sampler)
print(torch.bincount(next(iter(loader))[0]) / 1000)
#> tensor([0.5010, 0.4990])
