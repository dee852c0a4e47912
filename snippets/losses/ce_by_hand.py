"""四种写法，同一个数 | Four ways, one number"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(5, 3), torch.tensor([0, 2, 1, 1, 0])
print(F.cross_entropy(logits, labels))
#> tensor(1.3412)
print(nn.NLLLoss()(nn.LogSoftmax(dim=1)(logits), labels))
#> tensor(1.3412)
log_probabilities = logits - logits.logsumexp(dim=1, keepdim=True)
print(-log_probabilities.gather(1, labels.unsqueeze(1)).mean())  # 取出每行正确类别的那一个 | the true class of each row
#> tensor(1.3412)
print(-(F.one_hot(labels, 3) * log_probabilities).sum(dim=1).mean())
#> tensor(1.3412)
