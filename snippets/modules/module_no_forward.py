"""没写 forward，或者写错了名字 | forward missing or misspelled"""

import torch
from torch import nn


class Net(nn.Module):
    def foward(self, x):
        return x


try:
    Net()(torch.ones(1))
except NotImplementedError as e:
    print(e)
    #> Module [Net] is missing the required "forward" function
