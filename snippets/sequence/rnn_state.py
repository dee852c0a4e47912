"""分两段送入，带上隐藏状态，结果不变 | In two pieces, with the hidden state passed on: the same result"""

import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(10, 16, batch_first=True)
x = torch.randn(4, 7, 10)
whole, _ = rnn(x)
first, h = rnn(x[:, :3])  # 不给 h 就从零开始 | without h it starts at zero
second, _ = rnn(x[:, 3:], h)
print(torch.allclose(torch.cat([first, second], dim=1), whole, atol=1e-6))
#> True

cell = nn.RNNCell(10, 16)  # 一次一步，一层 | one step at a time, one layer
cell.load_state_dict({name.removesuffix("_l0"): value for name, value in rnn.state_dict().items()})
h = None
for x_t in x.unbind(dim=1):
    h = cell(x_t, h)
print(torch.allclose(h, whole[:, -1], atol=1e-6))
#> True
