"""每一类的精确率与召回率 | Precision and recall of each class"""

import torch

labels = torch.tensor([0, 0, 0, 0, 1, 1, 2, 2])
predictions = torch.tensor([0, 0, 0, 1, 1, 0, 2, 0])
confusion = torch.bincount(labels * 3 + predictions, minlength=9).view(3, 3)
print(confusion)  # 行是真实，列是预测 | rows are true, columns predicted
#> tensor([[3, 1, 0],
#>         [1, 1, 0],
#>         [1, 0, 1]])
precision = confusion.diagonal() / confusion.sum(dim=0)
recall = confusion.diagonal() / confusion.sum(dim=1)
f1 = 2 * precision * recall / (precision + recall)
print(precision, recall)
#> tensor([0.6000, 0.5000, 1.0000]) tensor([0.7500, 0.5000, 0.5000])
print(f"accuracy {confusion.diagonal().sum() / len(labels):.3f}, macro F1 {f1.mean():.3f}")
#> accuracy 0.625, macro F1 0.611
