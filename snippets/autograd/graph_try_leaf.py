"""哪些是叶子 | Which are leaves"""

import torch
from torch import nn

parameter, data = nn.Parameter(torch.ones(2)), torch.ones(2)
print([x.is_leaf for x in (parameter, parameter * 2, data, data * 2)])
#> [True, False, True, True]
