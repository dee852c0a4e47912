"""梯度就是概率减 one-hot | The gradient is probabilities minus one-hot"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits, labels = torch.randn(4, 3, requires_grad=True), torch.tensor([0, 2, 1, 1])
F.cross_entropy(logits, labels, reduction="sum").backward()
print(torch.allclose(logits.grad, logits.softmax(dim=1) - F.one_hot(labels, 3)))
#> True
print(logits.grad.sum(dim=1).abs().max() < 1e-6)
#> tensor(True)
