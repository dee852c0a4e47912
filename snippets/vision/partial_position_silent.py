"""位置错了，碰巧不报错 | A wrong position that raises nothing"""

import torch
from torch import nn

torch.manual_seed(0)
old = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2))
new = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 5))
state = new.state_dict()
for key, value in list(zip(state, old.state_dict().values(), strict=True))[:4]:  # 前四个键，前四层吗 | four keys, four layers?
    state[key] = value
new.load_state_dict(state)
loaded = [i for i in (0, 2, 4) if new[i].weight.shape == old[i].weight.shape and torch.equal(new[i].weight, old[i].weight)]
print(loaded)  # 四个张量，只有两层 | four tensors are two layers
#> [0, 2]

deeper = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(4, 4), nn.Linear(4, 2))  # 前面加了一层 | one more in front
shifted = dict(zip(deeper.state_dict(), list(old.state_dict().values())[:4], strict=False))
print(deeper.load_state_dict(shifted, strict=False).missing_keys)  # 旧的第一层进了新加的层 | old first layer, new extra layer
#> ['2.weight', '2.bias', '3.weight', '3.bias']
print(torch.equal(deeper[1].weight, old[0].weight))  # 本该成立 | this should hold
#> False
