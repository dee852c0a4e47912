"""两个 logit 的 softmax，等于差的 sigmoid | softmax of two logits is sigmoid of their difference"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits, labels = torch.randn(6, 2), torch.tensor([0, 1, 1, 0, 1, 0])
two = F.cross_entropy(logits, labels)
one = F.binary_cross_entropy_with_logits(logits[:, 1] - logits[:, 0], labels.float())
print(torch.allclose(two, one))
#> True
