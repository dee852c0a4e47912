"""层返回了元组 | A layer that returns a tuple"""

import torch
from torch import nn

x = torch.ones(4, 5, 2)
lstm = nn.LSTM(2, 3, batch_first=True)
try:
    lstm(x).shape
except AttributeError as e:
    print(e)
    #> 'tuple' object has no attribute 'shape'
try:
    nn.Sequential(lstm, nn.Linear(3, 1))(x)
except TypeError as e:
    print(e)
    #> linear(): argument 'input' (position 1) must be Tensor, not tuple
output, (h, c) = lstm(x)
print(output.shape, nn.Linear(3, 1)(output[:, -1]).shape)
#> torch.Size([4, 5, 3]) torch.Size([4, 1])
print(nn.MultiheadAttention(2, 1, batch_first=True)(x, x, x)[0].shape)
#> torch.Size([4, 5, 2])
