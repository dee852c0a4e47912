"""隐藏状态的形状不对 | A hidden state of another shape"""

import torch
from torch import nn

lstm = nn.LSTM(10, 20, num_layers=2, batch_first=True)
x, h = torch.zeros(3, 5, 10), torch.zeros(3, 2, 20)
try:
    lstm(x, (h, h))
except RuntimeError as e:
    print(e)
    #> Expected hidden[0] size (2, 3, 20), got [3, 2, 20]
h = torch.zeros(2, 3, 20)  # (层, 批量, 隐藏) | (layer, batch, hidden)
print(lstm(x, (h, h))[0].shape)
#> torch.Size([3, 5, 20])
print(lstm(x)[0].shape)  # 不给就从零开始 | zeros if it is not given
#> torch.Size([3, 5, 20])
