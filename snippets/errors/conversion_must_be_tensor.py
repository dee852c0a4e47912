"""要张量，给了别的 | A tensor is wanted, something else is given"""

import numpy as np
import torch
from torch import nn

layer = nn.Linear(3, 1)
numbers = [1.0, 2.0, 3.0]
wrongs = (lambda: layer(numbers), lambda: layer(np.ones(3)), lambda: torch.exp(1.0))
for wrong in wrongs:
    try:
        wrong()
    except TypeError as e:
        print(e)
        #> linear(): argument 'input' (position 1) must be Tensor, not list
        #> linear(): argument 'input' (position 1) must be Tensor, not numpy.ndarray
        #> exp(): argument 'input' (position 1) must be Tensor, not float
print(layer(torch.tensor(numbers)).shape, torch.exp(torch.tensor(1.0)))
#> torch.Size([1]) tensor(2.7183)
