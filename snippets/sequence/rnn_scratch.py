"""从零写 RNN，权重抄过来，结果相同 | An RNN from scratch, with nn.RNN's weights: the same result"""

import torch
from torch import nn


def scratch_rnn(x, h, w_ih, w_hh, b_ih, b_hh):
    outputs = []
    for x_t in x.unbind(dim=1):  # 一步一步，不能并行 | step by step, not in parallel
        h = torch.tanh(x_t @ w_ih.T + b_ih + h @ w_hh.T + b_hh)
        outputs.append(h)
    return torch.stack(outputs, dim=1), h


torch.manual_seed(0)
rnn = nn.RNN(10, 16, batch_first=True)
for name, parameter in rnn.named_parameters():
    print(name, tuple(parameter.shape))
    #> weight_ih_l0 (16, 10)
    #> weight_hh_l0 (16, 16)
    #> bias_ih_l0 (16,)
    #> bias_hh_l0 (16,)
weights = [rnn.weight_ih_l0, rnn.weight_hh_l0, rnn.bias_ih_l0, rnn.bias_hh_l0]
x = torch.randn(4, 7, 10)
mine, last = scratch_rnn(x, torch.zeros(4, 16), *weights)
output, h_n = rnn(x)
print(torch.allclose(mine, output, atol=1e-6), torch.allclose(last, h_n[0], atol=1e-6))
#> True True
