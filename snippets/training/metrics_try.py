"""两个问题的答案：各批准确率的平均、得分乘 10 | The answers: the mean of batch accuracies, and scores times 10"""

import torch

torch.manual_seed(0)
right = torch.tensor([True] * 64 + [False] * 2)  # 一批 64 个全对，一批 2 个全错 | 64 right in one batch, 2 wrong in another
batches = right.split(64)
by_batch = torch.stack([b.float().mean() for b in batches])
print(f"mean of batches {by_batch.mean():.2f}, of samples {right.float().mean():.2f}")
#> mean of batches 0.50, of samples 0.97
scores, labels = torch.randn(1000, 5), torch.randint(5, (1000,))
for factor in (1, 10):
    accuracy = ((factor * scores).argmax(dim=1) == labels).float().mean()
    loss = torch.nn.functional.cross_entropy(factor * scores, labels)
    print(f"scores × {factor:2}: accuracy {accuracy:.3f}, loss {loss:.2f}")
    #> scores ×  1: accuracy 0.205, loss 1.94
    #> scores × 10: accuracy 0.205, loss 11.42
