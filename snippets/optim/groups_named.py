"""带名字的参数 | Parameters with their names"""

import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.named_parameters(), lr=0.1)
print(optimizer.param_groups[0]["param_names"])
#> ['weight', 'bias']
print(optimizer.state_dict()["param_groups"][0]["param_names"])
#> ['weight', 'bias']
