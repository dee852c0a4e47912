"""KL 散度除以批量大小 | The KL divergence, divided by the batch size"""

import warnings

import torch
import torch.nn.functional as F

log_p = torch.log(torch.tensor([[0.5, 0.5]]))
q = torch.tensor([[0.9, 0.1]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.kl_div(log_p, q))
    #> tensor(0.1840)
print(str(caught[0].message).split(". ")[0])
#> reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the batch size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the next major release.
print(F.kl_div(log_p, q, reduction="batchmean"), (q * (q.log() - log_p)).sum())
#> tensor(0.3681) tensor(0.3681)
