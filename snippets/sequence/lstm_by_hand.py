"""手写四个门，等于 nn.LSTM | The four gates by hand equal nn.LSTM"""

import torch
from torch import nn

torch.manual_seed(0)
lstm = nn.LSTM(10, 16, batch_first=True)
x = torch.randn(4, 7, 10)
h, c = torch.zeros(4, 16), torch.zeros(4, 16)
for x_t in x.unbind(dim=1):
    gates = x_t @ lstm.weight_ih_l0.T + lstm.bias_ih_l0 + h @ lstm.weight_hh_l0.T + lstm.bias_hh_l0
    i, f, g, o = gates.chunk(4, dim=1)  # 顺序：输入、遗忘、候选、输出 | order: input, forget, cell, output
    c = f.sigmoid() * c + i.sigmoid() * g.tanh()  # 忘掉一些，记下一些 | forget some, write some
    h = o.sigmoid() * c.tanh()
output, (h_n, c_n) = lstm(x)
print(lstm.weight_ih_l0.shape)  # 四个门叠在一起 | four gates stacked
#> torch.Size([64, 10])
print(torch.allclose(h, h_n[0], atol=1e-6), torch.allclose(c, c_n[0], atol=1e-6))
#> True True
