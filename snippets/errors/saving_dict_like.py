"""load_state_dict 要字典 | load_state_dict takes a dictionary"""

import torch
from torch import nn

model = nn.Linear(4, 3)
torch.save(model.state_dict(), "weights.pt")
for wrong in ("weights.pt", model):
    try:
        model.load_state_dict(wrong)
    except TypeError as e:
        print(e)
        #> Expected state_dict to be dict-like, got <class 'str'>.
        #> Expected state_dict to be dict-like, got <class 'torch.nn.modules.linear.Linear'>.
print(model.load_state_dict(torch.load("weights.pt")))
#> <All keys matched successfully>
