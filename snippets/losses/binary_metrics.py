"""精确率、召回率、F1 | Precision, recall, F1"""

import torch

logits = torch.tensor([2.0, 1.0, -1.0, 0.5, -2.0, -0.5])
labels = torch.tensor([1, 1, 1, 0, 0, 0]).bool()
for threshold in (0.0, -1.5):  # 阈值降低 | a lower threshold
    predictions = logits > threshold
    true_positive = (predictions & labels).sum()
    precision, recall = true_positive / predictions.sum(), true_positive / labels.sum()
    accuracy = (predictions == labels).float().mean()
    f1 = 2 * precision * recall / (precision + recall)
    print(f"accuracy {accuracy:.2f}, precision {precision:.2f}, recall {recall:.2f}, F1 {f1:.2f}")
    #> accuracy 0.67, precision 0.67, recall 0.67, F1 0.67
    #> accuracy 0.67, precision 0.60, recall 1.00, F1 0.75
