"""LSTMCell 走一步，LSTM 走完 | LSTMCell takes one step, LSTM all of them"""

import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(4, 3)
cell = nn.LSTMCell(4, 3)
cell.load_state_dict({name.removesuffix("_l0"): value for name, value in lstm.state_dict().items()})
x = torch.randn(5, 2, 4)  # (长度 5, 批量 2, 特征 4) | (length 5, batch 2, features 4)
h, c = torch.zeros(2, 3), torch.zeros(2, 3)
outputs = []
for x_t in x:
    h, c = cell(x_t, (h, c))
    outputs.append(h)
print(torch.allclose(torch.stack(outputs), lstm(x)[0], atol=1e-6))
#> True
# 第三个参数：层数；有没有偏置 | third argument: layers; bias or not
print(nn.LSTM(4, 3, 1), nn.LSTMCell(4, 3, 1))
#> LSTM(4, 3) LSTMCell(4, 3, bias=1)
print(nn.GRUCell(4, 3)(x[0]).shape)  # 没有 c | no c
#> torch.Size([2, 3])
