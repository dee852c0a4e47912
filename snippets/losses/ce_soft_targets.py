"""标签也可以是概率 | Labels may be probabilities"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits, labels = torch.randn(4, 3), torch.tensor([0, 2, 1, 1])
one_hot = F.one_hot(labels, num_classes=3)
try:
    F.cross_entropy(logits, one_hot)
except RuntimeError as e:
    print(e)
    #> Expected floating point type for target with class probabilities, got Long
print(torch.equal(F.cross_entropy(logits, one_hot.float()), F.cross_entropy(logits, labels)))
#> True
mixed = 0.7 * one_hot.float() + 0.3 * one_hot.float().flip(0)  # mixup 的标签 | the labels of mixup
print(F.cross_entropy(logits, mixed))
#> tensor(1.3467)
