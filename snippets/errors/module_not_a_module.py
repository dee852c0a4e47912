"""Sequential 里放了别的 | Something else in a Sequential"""

import torch.nn.functional as F
from torch import nn

layers = [nn.Linear(2, 2), nn.ReLU()]
for wrong in (lambda: nn.Sequential(layers), lambda: nn.Sequential(nn.ReLU), lambda: nn.Sequential(F.relu)):
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> list is not a Module subclass
        #> torch.nn.modules.activation.ReLU is not a Module subclass
        #> torch.nn.functional.relu is not a Module subclass
print(nn.Sequential(*layers))
#> Sequential(
#>   (0): Linear(in_features=2, out_features=2, bias=True)
#>   (1): ReLU()
#> )
print(nn.Sequential(nn.ReLU()))
#> Sequential(
#>   (0): ReLU()
#> )
