"""KL 散度：reduction 用 batchmean | KL divergence: the reduction is batchmean"""

import warnings

import torch
import torch.nn.functional as F

student, teacher = torch.randn(4, 3), torch.randn(4, 3)
log_q, p = student.log_softmax(dim=1), teacher.softmax(dim=1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.kl_div(log_q, p)
print(caught[0].message)
#> reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the batch size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the next major release.
right = (p * (p.log() - log_q)).sum(dim=1).mean()
print(torch.allclose(F.kl_div(log_q, p, reduction="batchmean"), right))
#> True
