"""存 state_dict，不存整个模型 | Save the state_dict, not the model"""

import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(model.state_dict(), "weights.pt")
fresh = nn.Linear(4, 2)
print(fresh.load_state_dict(torch.load("weights.pt", map_location="cpu")))
#> <All keys matched successfully>
torch.save(model, "whole.pt")
try:
    torch.load("whole.pt")
except Exception as e:
    print(type(e).__name__, "-", str(e).split(".")[0])
    #> UnpicklingError - Weights only load failed
