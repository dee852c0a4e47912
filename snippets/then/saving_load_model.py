"""加载整个模型被拒绝 | Loading a whole model is refused"""

import pickle

import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model, "model.pt")
try:
    torch.load("model.pt")
except pickle.UnpicklingError as e:
    print(str(e).splitlines()[3].strip().partition(" by default")[0])
    #> WeightsUnpickler error: Unsupported global: GLOBAL torch.nn.modules.linear.Linear was not an allowed global
print(torch.load("model.pt", weights_only=False))
#> Linear(in_features=2, out_features=1, bias=True)
torch.save(model.state_dict(), "weights.pt")
print(nn.Linear(2, 1).load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>
