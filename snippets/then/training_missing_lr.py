"""忘了写学习率，不再报错 | A forgotten learning rate is no error any more"""

import torch
from torch import nn

params = [nn.Parameter(torch.ones(1))]
print(torch.optim.SGD(params).param_groups[0]["lr"])
#> 0.001
try:
    torch.optim.SGD(params, learning_rate=0.1)
except TypeError as e:
    print(e)
    #> SGD.__init__() got an unexpected keyword argument 'learning_rate'
print(torch.optim.SGD(params, lr=0.1).param_groups[0]["lr"])
#> 0.1
