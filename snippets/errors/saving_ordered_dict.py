"""读出来的是字典，不是模型 | What was loaded is a dictionary, not a model"""

import torch
from torch import nn

torch.save(nn.Linear(4, 3).state_dict(), "weights.pt")
model = torch.load("weights.pt")
try:
    model.eval()
except AttributeError as e:
    print(e)
    #> 'collections.OrderedDict' object has no attribute 'eval'
model = nn.Linear(4, 3)
model.load_state_dict(torch.load("weights.pt"))
print(model.eval())
#> Linear(in_features=4, out_features=3, bias=True)
