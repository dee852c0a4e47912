"""两道题的答案：门全开、全关 | Answers: gates wide open and shut"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 1000, 4)  # 一千步随机的输入 | a thousand random inputs
lstm, gru = nn.LSTM(4, 3, batch_first=True), nn.GRU(4, 3, batch_first=True)
with torch.no_grad():
    lstm.bias_ih_l0[:3] = -100  # 输入门 i = 0 | input gate i = 0
    lstm.bias_ih_l0[3:6] = 100  # 遗忘门 f = 1 | forget gate f = 1
    gru.bias_ih_l0[3:6] = 100  # 更新门 z = 1 | update gate z = 1
memory = torch.tensor([[[5.0, -2.0, 0.5]]])
with torch.inference_mode():
    output, (_, c) = lstm(x, (torch.zeros_like(memory), memory))
    _, h = gru(x, memory)
print(c.squeeze(), h.squeeze())
#> tensor([ 5.0000, -2.0000,  0.5000]) tensor([ 5.0000, -2.0000,  0.5000])
print(output.std(dim=1).squeeze() > 0.05)  # 输出门还在变 | the output gate still moves
#> tensor([True, True, True])
