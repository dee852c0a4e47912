"""strict=False 也不容许形状不同 | strict=False does not forgive a different shape"""

import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 10)).state_dict()
new = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
before = new[0].weight.clone()
try:
    new.load_state_dict(old, strict=False)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Sequential:
    #> 	size mismatch for 2.weight: copying a param with shape torch.Size([10, 8]) from checkpoint, the shape in current model is torch.Size([2, 8]).
    #> 	size mismatch for 2.bias: copying a param with shape torch.Size([10]) from checkpoint, the shape in current model is torch.Size([2]).
print(torch.equal(new[0].weight, before))  # 报错了，合适的却已经进去 | it raised, yet what fits went in
#> False
own = new.state_dict()
fitting = {k: v for k, v in old.items() if k in own and v.shape == own[k].shape}
print(new.load_state_dict(fitting, strict=False))
#> _IncompatibleKeys(missing_keys=['2.weight', '2.bias'], unexpected_keys=[])
