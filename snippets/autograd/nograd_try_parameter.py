"""在 no_grad 里创建参数 | Making a parameter under no_grad"""

import torch
from torch import nn

with torch.no_grad():
    print(nn.Linear(2, 1)(torch.ones(1, 2)).requires_grad)
    #> False
    print(nn.Parameter(torch.ones(2)).requires_grad)
    #> True
