"""cross_entropy 自己做 softmax | cross_entropy does the softmax itself"""

import torch
import torch.nn.functional as F

logits, labels = torch.tensor([[9.0, 0.0, 0.0]]), torch.tensor([0])  # 很有把握，而且对 | sure, and right
print(F.cross_entropy(logits, labels))
#> tensor(0.0002)
print(F.cross_entropy(logits.softmax(dim=1), labels))  # 多了一次，降不下去 | once too often, it stays high
#> tensor(0.5516)
print(F.nll_loss(logits.log_softmax(dim=1), labels))
#> tensor(0.0002)
print(F.nll_loss(logits.softmax(dim=1), labels))  # 少了对数，是负的 | no logarithm: negative
#> tensor(-0.9998)
