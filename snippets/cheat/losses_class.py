"""分类的损失 | Losses for classification"""

import torch
import torch.nn.functional as F

logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 2.0]])
labels = torch.tensor([0, 1])
print(F.cross_entropy(logits, labels))
#> tensor(0.9076)
print(F.nll_loss(F.log_softmax(logits, dim=1), labels))
#> tensor(0.9076)
print(F.cross_entropy(logits, F.one_hot(labels, 3).float()))
#> tensor(0.9076)
print(F.cross_entropy(logits, labels, weight=torch.tensor([1.0, 2.0, 1.0])))
#> tensor(1.0743)
print(F.cross_entropy(logits, labels, label_smoothing=0.1))
#> tensor(0.9576)
print(F.cross_entropy(logits, torch.tensor([0, -100])))  # -100 不算 | -100 does not count
#> tensor(0.4076)
score, truth = torch.tensor([0.5, -1.0]), torch.tensor([1.0, 0.0])
print(F.binary_cross_entropy_with_logits(score, truth))
#> tensor(0.3937)
print(F.binary_cross_entropy(score.sigmoid(), truth))
#> tensor(0.3937)
print(F.binary_cross_entropy_with_logits(score, truth, pos_weight=torch.tensor(3.0)))
#> tensor(0.8677)
maps, mask = torch.zeros(1, 3, 4, 4), torch.zeros(1, 4, 4, dtype=torch.int64)
print(F.cross_entropy(maps, mask))
#> tensor(1.0986)
