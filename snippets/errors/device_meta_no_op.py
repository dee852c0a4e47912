"""读进 meta 模型，什么也没读 | Loading into a meta model loads nothing"""

import warnings

import torch
from torch import nn

state, model = nn.Linear(2, 1, bias=False).state_dict(), nn.Linear(2, 1, bias=False, device="meta")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    model.load_state_dict(state)
print(str(caught[0].message).split(" (Did")[0])
#> for weight: copying from a non-meta parameter in the checkpoint to a meta parameter in the current model, which is a no-op.
print(model.weight.device)
#> meta
model.load_state_dict(state, assign=True)
print(torch.equal(model.weight, state["weight"]))
#> True
