"""one-hot 标签要浮点 | One-hot labels have to be floats"""

import torch
import torch.nn.functional as F

logits = torch.randn(4, 3)
labels = torch.tensor([0, 1, 2, 1])
one_hot = F.one_hot(labels, num_classes=3)
try:
    F.cross_entropy(logits, one_hot)
except RuntimeError as e:
    print(e)
    #> Expected floating point type for target with class probabilities, got Long
loss = F.cross_entropy(logits, one_hot.float())
print(torch.allclose(loss, F.cross_entropy(logits, labels)))  # 直接给类别号更省 | class numbers are shorter
#> True
