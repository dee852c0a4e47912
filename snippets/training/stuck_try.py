"""两个问题的答案：100 类的第一次损失、多了一个 softmax | The answers: the first loss of 100 classes, and a softmax too many"""

import math

import torch
import torch.nn.functional as F

print(f"ln 100 = {math.log(100):.2f}")
#> ln 100 = 4.61
print(f"{F.cross_entropy(torch.zeros(4, 100), torch.arange(4)):.2f}")
#> 4.61

logits = torch.zeros(1, 10)
logits[0, 3] = 1000.0  # 完全确定，而且正确 | certain, and right
target = torch.tensor([3])
print(f"{F.cross_entropy(logits, target):.2f}")
#> 0.00
print(f"{F.cross_entropy(logits.softmax(dim=1), target):.2f}")
#> 1.46
