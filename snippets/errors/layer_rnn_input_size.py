"""循环网络的特征长度不对 | An RNN with another feature length"""

import torch
from torch import nn

lstm = nn.LSTM(input_size=10, hidden_size=20, batch_first=True)
wrong = torch.zeros(3, 10, 5)  # 特征和时间步写反了 | features and steps in the wrong order
try:
    lstm(wrong)
except RuntimeError as e:
    print(e)
    #> input.size(-1) must be equal to input_size. Expected 10, got 5
output, (h, c) = lstm(wrong.transpose(1, 2))
print(output.shape, h.shape)
#> torch.Size([3, 5, 20]) torch.Size([1, 3, 20])
