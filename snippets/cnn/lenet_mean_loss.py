"""一轮的平均损失：按样本数加权 | The mean loss of an epoch: weighted by samples"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits, labels = torch.randn(1000, 10), torch.randint(10, (1000,))
logits[768:] *= 4  # 最后一批更难 | the last batch is harder
batches = list(zip(logits.split(256), labels.split(256), strict=True))
means = [F.cross_entropy(x, y) for x, y in batches]  # 每批的平均 | the mean of each batch
sizes = [len(y) for _, y in batches]
print(sizes, f"{F.cross_entropy(logits, labels):.4f}")  # 真正的平均 | the true mean
#> [256, 256, 256, 232] 3.7409

print(f"{sum(means) / len(labels):.4f}")  # 错：约小 256 倍 | wrong: about 256 times too small
#> 0.0153
print(f"{sum(means) / len(means):.4f}")  # 近似：末批 232 张也算一票 | close: 232 count as much as 256
#> 3.8165
print(f"{sum(m * n for m, n in zip(means, sizes, strict=True)) / len(labels):.4f}")
#> 3.7409
