"""类别不平衡时准确率会误导 | Accuracy misleads where classes are imbalanced"""

import torch

labels = torch.tensor([0] * 95 + [1] * 5)
lazy = torch.zeros(100, dtype=torch.int64)  # 总说 0 | always says 0
recall = torch.stack([(lazy[labels == c] == c).float().mean() for c in (0, 1)])
accuracy = (lazy == labels).float().mean()
print(f"accuracy {accuracy:.2f}, recall {recall.tolist()}, balanced accuracy {recall.mean():.2f}")
#> accuracy 0.95, recall [1.0, 0.0], balanced accuracy 0.50
