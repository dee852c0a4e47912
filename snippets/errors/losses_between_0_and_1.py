"""BCELoss 要概率 | BCELoss wants probabilities"""

import torch
import torch.nn.functional as F

logits = torch.tensor([-1.2, 0.3, 2.5])
labels = torch.tensor([0.0, 1.0, 1.0])
try:
    F.binary_cross_entropy(logits, labels)
except RuntimeError as e:
    print(e)
    #> all elements of input should be between 0 and 1
print(F.binary_cross_entropy(logits.sigmoid(), labels))
#> tensor(0.2988)
print(F.binary_cross_entropy_with_logits(logits, labels))  # 更稳定 | more stable
#> tensor(0.2988)
nan = torch.tensor([float("nan"), 0.5, 0.5])
try:
    F.binary_cross_entropy(nan, labels)  # NaN 也是这条 | the same for NaN
except RuntimeError as e:
    print(e)
    #> all elements of input should be between 0 and 1
