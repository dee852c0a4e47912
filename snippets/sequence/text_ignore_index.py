"""损失不算补齐的位置 | No loss at padded positions"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
targets = torch.tensor([[5, 2, 7, 3], [4, 0, 0, 0]])  # 0 是补齐 | 0 is padding
logits = torch.randn(2, 4, 10)  # (N, T, V)
flat, flat_targets = logits.flatten(0, 1), targets.flatten()
print(F.cross_entropy(flat, flat_targets))  # 连补齐也算了 | padding counts
#> tensor(2.8207)
loss = F.cross_entropy(flat, flat_targets, ignore_index=0)
mask = targets != 0
print(loss, torch.allclose(loss, F.cross_entropy(logits[mask], targets[mask])))
#> tensor(2.4071) True
# 类别在第 1 维 | classes in axis 1
print(torch.allclose(loss, F.cross_entropy(logits.transpose(1, 2), targets, ignore_index=0)))
#> True
print(F.cross_entropy(flat[5:], flat_targets[5:], ignore_index=0))  # 一个都不剩 | none left
#> tensor(nan)
accuracy = (logits.argmax(dim=-1) == targets)[mask].float().mean()
print(accuracy)
#> tensor(0.)
try:
    F.cross_entropy(logits, targets)
except RuntimeError as e:
    print(e)
    #> Expected target size [2, 10], got [2, 4]
