"""把整个检查点当参数 | A whole checkpoint taken for the parameters"""

import torch
from torch import nn

model = nn.Linear(4, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 5}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt")
try:
    model.load_state_dict(checkpoint)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Linear:
    #> 	Missing key(s) in state_dict: "weight", "bias".
    #> 	Unexpected key(s) in state_dict: "model", "optimizer", "epoch".
print(list(checkpoint), model.load_state_dict(checkpoint["model"]))
#> ['model', 'optimizer', 'epoch'] <All keys matched successfully>
