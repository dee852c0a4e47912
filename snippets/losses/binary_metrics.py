"""精确率、召回率、F1 | Precision, recall, F1"""

import torch

logits = torch.tensor([2.0, 1.0, -1.0, 0.5, -2.0, -0.5])
labels = torch.tensor([1, 1, 1, 0, 0, 0]).bool()
predictions = logits > 0
true_positive = (predictions & labels).sum()
precision, recall = true_positive / predictions.sum(), true_positive / labels.sum()
print(f"accuracy {(predictions == labels).float().mean():.2f}, precision {precision:.2f}, recall {recall:.2f}")
#> accuracy 0.67, precision 0.67, recall 0.67
print(f"F1 {2 * precision * recall / (precision + recall):.2f}")
#> F1 0.67
