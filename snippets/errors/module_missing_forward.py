"""没有 forward | There is no forward"""

import torch
from torch import nn


class Net(nn.Module):
    def foward(self, x):  # 拼错了 | misspelled
        return x + 1


x = torch.ones(1)
for wrong in (Net(), nn.ModuleList([nn.Linear(1, 1)])):
    try:
        wrong(x)
    except NotImplementedError as e:
        print(e)
        #> Module [Net] is missing the required "forward" function
        #> Module [ModuleList] is missing the required "forward" function
Net.forward = Net.foward
print(Net()(x))
#> tensor([2.])
for layer in nn.ModuleList([nn.Linear(1, 1)]):
    print(layer(x).shape)
    #> torch.Size([1])
