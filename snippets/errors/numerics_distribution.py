"""分布的参数不合法 | Invalid parameters of a distribution"""

import torch
from torch.distributions import Categorical, Normal

raw = torch.tensor([-1.0, 2.0])
for wrong in (lambda: Normal(0.0, raw), lambda: Categorical(probs=raw)):
    try:
        wrong()
    except ValueError as e:
        print(str(e).splitlines()[0])
        #> Expected parameter scale (Tensor of shape (2,)) of distribution Normal(loc: torch.Size([2]), scale: torch.Size([2])) to satisfy the constraint GreaterThan(lower_bound=0.0), but found invalid values:
        #> Expected parameter probs (Tensor of shape (2,)) of distribution Categorical(probs: torch.Size([2])) to satisfy the constraint Simplex(), but found invalid values:
print(Normal(0.0, torch.nn.functional.softplus(raw)).scale > 0)
#> tensor([True, True])
print(Categorical(logits=raw).probs.sum())
#> tensor(1.)
