"""四个常用的写法 | The four that you are likely to write"""

import torch
from torch import nn

model = nn.Linear(10, 2)
print(torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, weight_decay=5e-4).defaults["momentum"])
#> 0.9
print(torch.optim.Adam(model.parameters()).defaults["lr"])
#> 0.001
print(torch.optim.AdamW(model.parameters()).defaults["weight_decay"])
#> 0.01
print(torch.optim.RMSprop(model.parameters()).defaults["lr"])
#> 0.01
