"""形状里有小数 | A fraction in a shape"""

import torch
from torch import nn

x, width = torch.ones(4, 6), 6
for wrong in (lambda: x.view(8, width / 2), lambda: nn.Linear(width / 2, 1), lambda: torch.zeros(width / 2)):
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> view(): argument 'size' failed to unpack the object at pos 2 with error "type must be tuple of ints,but got float"
        #> empty(): argument 'size' failed to unpack the object at pos 2 with error "type must be tuple of ints,but got float"
        #> zeros(): argument 'size' (position 1) must be tuple of ints, not float
print(x.view(8, width // 2).shape, nn.Linear(width // 2, 1))
#> torch.Size([8, 3]) Linear(in_features=3, out_features=1, bias=True)
