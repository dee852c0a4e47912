"""要设参数、要放进配置，就写成模块 | A module, where there are settings"""

import torch
import torch.nn.functional as F
from torch import nn


class FocalLoss(nn.Module):
    """Cross-entropy that counts easy samples less (arXiv:1708.02002)."""

    def __init__(self, gamma=2.0):
        super().__init__()
        self.gamma = gamma

    def forward(self, logits, labels):
        each = F.cross_entropy(logits, labels, reduction="none")
        return ((1 - (-each).exp()) ** self.gamma * each).mean()  # exp(-each)：正确类的概率 | the true class's probability


logits, labels = torch.tensor([[4.0, 0.0], [0.2, 0.0]]), torch.tensor([0, 0])
print(FocalLoss(gamma=0.0)(logits, labels), F.cross_entropy(logits, labels))
#> tensor(0.3081) tensor(0.3081)
print(FocalLoss(gamma=2.0)(logits, labels))  # 容易的那个几乎不算 | the easy one hardly counts
#> tensor(0.0606)
