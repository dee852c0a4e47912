"""parameters 少了括号 | parameters without its call"""

import torch
from torch import nn

net = nn.Linear(2, 1)
wrongs = (net.parameters, net.named_parameters(), net.weight)
for wrong in wrongs:
    try:
        torch.optim.SGD(wrong, lr=0.1)
        print("fine")
        #> fine
    except TypeError as e:
        print(e)
        #> 'method' object is not iterable
        #> params argument given to the optimizer should be an iterable of Tensors or dicts, but got torch.FloatTensor
print(len(torch.optim.SGD(net.parameters(), lr=0.1).param_groups[0]["params"]))
#> 2
print(len(torch.optim.SGD([net.weight], lr=0.1).param_groups[0]["params"]))
#> 1
