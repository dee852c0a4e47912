"""torch.load 只收权重 | torch.load takes weights only"""

from pickle import UnpicklingError

import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model, "model.pt")  # 整个对象 | the whole object
try:
    torch.load("model.pt")
except UnpicklingError as e:
    print(str(e).partition(". ")[0])
    #> Weights only load failed
    print(str(e).partition("error: ")[2].partition(" was")[0])
    #> Unsupported global: GLOBAL torch.nn.modules.linear.Linear
with torch.serialization.safe_globals([nn.Linear, set]):
    print(torch.load("model.pt"))
    #> Linear(in_features=2, out_features=1, bias=True)
print(torch.load("model.pt", weights_only=False))  # 只对信得过的文件 | only for files that you trust
#> Linear(in_features=2, out_features=1, bias=True)
torch.save(model.state_dict(), "weights.pt")
print(list(torch.load("weights.pt")))
#> ['weight', 'bias']
