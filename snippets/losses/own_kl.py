"""KL 散度：输入要是对数概率，用 batchmean | KL divergence: log-probabilities in, batchmean"""

import warnings

import torch
import torch.nn.functional as F

torch.manual_seed(0)
student, teacher = torch.randn(4, 3), torch.randn(4, 3)
p = teacher.softmax(dim=1)
by_hand = (p * (p.log() - student.log_softmax(dim=1))).sum(dim=1).mean()
print(F.kl_div(student.log_softmax(dim=1), p, reduction="batchmean"), by_hand)
#> tensor(0.7268) tensor(0.7268)
print(F.kl_div(student.softmax(dim=1), p, reduction="batchmean"))  # 错：给了概率 | wrong: probabilities
#> tensor(-1.1527)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.kl_div(student.log_softmax(dim=1), p)
print(str(caught[0].message).split(".")[0])
#> reduction: 'mean' divides the total loss by both the batch size and the support size
