"""proj_size：隐藏状态投影到更小 | proj_size: the hidden state is projected to a smaller one"""

import warnings

import torch
from torch import nn

lstm = nn.LSTM(10, 64, proj_size=16, batch_first=True)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # CPU 上没有优化过的实现 | no optimized version for the CPU
    output, (h_n, c_n) = lstm(torch.randn(4, 7, 10))
print(output.shape, h_n.shape, c_n.shape)  # h 小了，c 没有 | h is smaller, c is not
#> torch.Size([4, 7, 16]) torch.Size([1, 4, 16]) torch.Size([1, 4, 64])
for name, parameter in lstm.named_parameters():
    print(name, tuple(parameter.shape))
    #> weight_ih_l0 (256, 10)
    #> weight_hh_l0 (256, 16)
    #> bias_ih_l0 (256,)
    #> bias_hh_l0 (256,)
    #> weight_hr_l0 (16, 64)
