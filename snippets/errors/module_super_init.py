"""忘了 super().__init__() | super().__init__() is missing"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, attribute):
        self.part = attribute


for attribute in (nn.Linear(2, 1), nn.Parameter(torch.ones(2))):
    try:
        Net(attribute)
    except AttributeError as e:
        print(e)
        #> cannot assign module before Module.__init__() call
        #> cannot assign parameters before Module.__init__() call


class Repaired(nn.Module):
    def __init__(self, attribute):
        super().__init__()
        self.part = attribute


print(Repaired(nn.Linear(2, 1)))
#> Repaired(
#>   (part): Linear(in_features=2, out_features=1, bias=True)
#> )
