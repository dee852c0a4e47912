"""load_state_dict 不返回模型 | load_state_dict does not return the model"""

import torch
from torch import nn

state = nn.Linear(2, 1).state_dict()
model = nn.Linear(2, 1).load_state_dict(state)
for wrong in (lambda: model.eval(), lambda: model(torch.ones(1, 2))):
    try:
        wrong()
    except (AttributeError, TypeError) as e:
        print(e)
        #> '_IncompatibleKeys' object has no attribute 'eval'
        #> '_IncompatibleKeys' object is not callable
print(model)
#> <All keys matched successfully>
model = nn.Linear(2, 1)
model.load_state_dict(state)
print(model(torch.ones(1, 2)).shape)
#> torch.Size([1, 1])
