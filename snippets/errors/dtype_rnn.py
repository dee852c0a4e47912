"""循环网络的输入类型不对 | An RNN with another dtype"""

import torch
from torch import nn

lstm, x = nn.LSTM(3, 4), torch.ones(5, 1, 3, dtype=torch.float64)
try:
    lstm(x)
except ValueError as e:
    print(e)
    #> RNN input dtype (torch.float64) does not match weight dtype (torch.float32). Convert input: input.to(torch.float32), or convert model: model.to(torch.float64)
output, _ = lstm(x.to(torch.float32))
print(output.dtype)
#> torch.float32
