"""键以 _orig_mod. 开头 | Keys that begin with _orig_mod."""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
compiled = torch.compile(model)
saved = compiled.state_dict()
try:
    nn.Sequential(nn.Linear(2, 1)).load_state_dict(saved)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Sequential:
    #> 	Missing key(s) in state_dict: "0.weight", "0.bias".
    #> 	Unexpected key(s) in state_dict: "_orig_mod.0.weight", "_orig_mod.0.bias".
print(nn.Sequential(nn.Linear(2, 1)).load_state_dict(model.state_dict()))  # 保存原来的模型 | save the original
#> <All keys matched successfully>
