"""标签平滑是一个参数 | Label smoothing is an argument"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(4, 3), torch.tensor([0, 2, 1, 1])
soft = torch.full((4, 3), 0.1 / 3).scatter(1, labels.unsqueeze(1), 0.9 + 0.1 / 3)
by_hand = -(soft * F.log_softmax(logits, dim=1)).sum(dim=1).mean()
print(torch.allclose(by_hand, nn.CrossEntropyLoss(label_smoothing=0.1)(logits, labels)))
#> True
print(torch.allclose(by_hand, nn.CrossEntropyLoss()(logits, soft)))
#> True
