"""循环网络的隐藏状态在别处 | A hidden state on another device"""

import torch
from torch import nn

x = torch.ones(4, 1, 2, device="meta")
lstm = nn.LSTM(2, 3, device="meta")
h = torch.zeros(1, 1, 3)
for wrong in (lambda: lstm(x, (h, h)), lambda: nn.LSTM(2, 3)(x)):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> Input and hidden tensors are not at the same device, found input tensor at meta and hidden tensor at cpu
        #> Input and parameter tensors are not at the same device, found input tensor at meta and parameter tensor at cpu
h = x.new_zeros(1, 1, 3)  # 设备和类型都跟着 x | device and dtype of x
print(lstm(x, (h, h))[0].device)
#> meta
