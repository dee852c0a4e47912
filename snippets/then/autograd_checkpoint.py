"""重算中间结果要写 use_reentrant | Checkpointing wants use_reentrant"""

import warnings

import torch
from torch.utils.checkpoint import checkpoint

x = torch.ones(2, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    checkpoint(torch.sin, x)
print(*str(caught[0].message).split(". ")[:2], sep="\n")
#> torch.utils.checkpoint: the use_reentrant parameter should be passed explicitly
#> In a future release, calling checkpoint without use_reentrant will raise an exception
y = checkpoint(torch.sin, x, use_reentrant=False)
y.sum().backward()
print(x.grad)
#> tensor([0.5403, 0.5403])
