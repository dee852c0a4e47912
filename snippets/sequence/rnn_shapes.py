"""nn.RNN：输入输出的形状 | nn.RNN: shapes in and out"""

import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(input_size=10, hidden_size=16, batch_first=True)
x = torch.randn(4, 7, 10)  # (批量 4, 长度 7, 特征 10) | (batch 4, length 7, features 10)
output, h_n = rnn(x)
print(output.shape)  # 每一步的隐藏状态 | the hidden state of every step
#> torch.Size([4, 7, 16])
print(h_n.shape)  # 最后一步：(层数, 批量, 隐藏) | the last step: (layers, batch, hidden)
#> torch.Size([1, 4, 16])
print(torch.equal(output[:, -1], h_n[0]))
#> True
