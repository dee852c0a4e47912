"""放行信得过的类 | Allowing classes that you trust"""

from pickle import UnpicklingError

import torch
from torch import nn

torch.save(nn.Sequential(nn.Linear(3, 2), nn.ReLU()), "whole.pt")
print(sorted(torch.serialization.get_unsafe_globals_in_checkpoint("whole.pt")))
#> ['torch.nn.modules.activation.ReLU', 'torch.nn.modules.container.Sequential', 'torch.nn.modules.linear.Linear']
with torch.serialization.safe_globals([nn.Sequential, nn.Linear, nn.ReLU]):  # 只在这里 | here only
    print(torch.load("whole.pt"))
    #> Sequential(
    #>   (0): Linear(in_features=3, out_features=2, bias=True)
    #>   (1): ReLU()
    #> )
try:
    torch.load("whole.pt")
except UnpicklingError:
    print("refused outside")
    #> refused outside
torch.serialization.add_safe_globals([nn.Sequential, nn.Linear, nn.ReLU])  # 从此一直 | from now on
print(type(torch.load("whole.pt")).__name__)
#> Sequential
