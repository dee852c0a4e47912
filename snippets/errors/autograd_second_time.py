"""同一张图反向两次 | Two backward passes through one graph"""

import torch
from torch import nn

cell, state = nn.RNNCell(2, 3), torch.zeros(1, 3)
for step in range(2):
    state = cell(torch.ones(1, 2), state)  # 连着上一步的图 | still attached to the step before
    try:
        state.sum().backward()
    except RuntimeError as e:
        print(step, str(e).split(" (or")[0])
        #> 1 Trying to backward through the graph a second time
state = torch.zeros(1, 3)
for _ in range(2):
    state = cell(torch.ones(1, 2), state.detach())
    state.sum().backward()
print(state.requires_grad)
#> True
