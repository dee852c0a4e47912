"""Sequential 只传一个值 | Sequential passes one value"""

import torch
from torch import nn


class Split(nn.Module):
    def forward(self, x):
        return x, x + 1


class Add(nn.Module):
    def forward(self, a, b):
        return a + b


try:
    nn.Sequential(Split(), Add())(torch.ones(2))
except TypeError as e:
    print(e)
    #> Add.forward() missing 1 required positional argument: 'b'
try:
    nn.Sequential(nn.LSTM(4, 8), nn.Linear(8, 2))(torch.ones(5, 4))  # LSTM 返回元组 | an LSTM returns a tuple
except TypeError as e:
    print(e)
    #> linear(): argument 'input' (position 1) must be Tensor, not tuple


class Both(nn.Sequential):
    def forward(self, x):
        for layer in self:
            x = layer(*x) if isinstance(x, tuple) else layer(x)
        return x


print(Both(Split(), Add())(torch.ones(2)))
#> tensor([3., 3.])
