"""存取模型 | Save and load a model"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(model.state_dict(), "model.pt")
print(list(torch.load("model.pt")))
#> ['0.weight', '0.bias', '2.weight', '2.bias']
fresh = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(fresh.load_state_dict(torch.load("model.pt", map_location="cpu")))
#> <All keys matched successfully>
fresh.eval()
print(torch.equal(model[0].weight, fresh[0].weight))
#> True
state = torch.load("model.pt", mmap=True)
print(fresh.load_state_dict(state, assign=True))
#> <All keys matched successfully>
larger = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2), nn.Linear(2, 1))
print(larger.load_state_dict(state, strict=False).missing_keys)
#> ['3.weight', '3.bias']
prefixed = {f"module.{key}": value for key, value in state.items()}
nn.modules.utils.consume_prefix_in_state_dict_if_present(prefixed, "module.")
print(list(prefixed)[0])
#> 0.weight
print(sum(value.nbytes for value in state.values()), "bytes")
#> 232 bytes
