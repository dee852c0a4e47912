"""只读对得上的参数 | Load the parameters that fit"""

import torch
from torch import nn

old = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 10))
new = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
own = new.state_dict()
fits = {key: value for key, value in old.state_dict().items() if key in own and value.shape == own[key].shape}
print(new.load_state_dict(fits, strict=False))
#> _IncompatibleKeys(missing_keys=['2.weight', '2.bias'], unexpected_keys=[])
print(torch.equal(new[0].weight, old[0].weight))
#> True
