"""nn.LSTM 与 nn.GRU：形状 | nn.LSTM and nn.GRU: shapes"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 7, 10)  # (批量 4, 长度 7, 特征 10) | (batch 4, length 7, features 10)
lstm = nn.LSTM(input_size=10, hidden_size=16, batch_first=True)
output, (h_n, c_n) = lstm(x)  # 状态是二元组 | the state is a pair
print(output.shape, h_n.shape, c_n.shape)
#> torch.Size([4, 7, 16]) torch.Size([1, 4, 16]) torch.Size([1, 4, 16])
gru = nn.GRU(10, 16, batch_first=True)
output, h_n = gru(x)  # 没有 c | no c
print(output.shape, h_n.shape)
#> torch.Size([4, 7, 16]) torch.Size([1, 4, 16])
