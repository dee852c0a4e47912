"""标签平滑 | Label smoothing"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
logits, labels, eps = torch.randn(4, 3), torch.tensor([0, 2, 1, 1]), 0.1
smooth = (1 - eps) * F.one_hot(labels, 3) + eps / 3
by_hand = -(smooth * logits.log_softmax(dim=1)).sum(dim=1).mean()
print(F.cross_entropy(logits, labels, label_smoothing=eps), by_hand)
#> tensor(1.1661) tensor(1.1661)
print(F.cross_entropy(50 * F.one_hot(labels, 3).float(), labels, label_smoothing=eps))  # 太肯定也要罚 | being too sure costs
#> tensor(3.3333)
