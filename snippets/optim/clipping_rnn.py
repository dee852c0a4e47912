"""循环网络的梯度会爆炸 | The gradients of a recurrent network explode"""

import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(4, 32, nonlinearity="relu", batch_first=True)
with torch.no_grad():
    rnn.weight_hh_l0.mul_(4.0)
for length in (5, 10, 20, 40):
    rnn.zero_grad()
    output, _ = rnn(torch.ones(1, length, 4))
    output[:, -1].sum().backward()
    norm = nn.utils.clip_grad_norm_(rnn.parameters(), max_norm=1.0)
    print(f"length {length:2}: norm {norm:.0e}, after clipping {nn.utils.get_total_norm([p.grad for p in rnn.parameters()]):.3f}")
    #> length  5: norm 2e+02, after clipping 1.000
    #> length 10: norm 1e+03, after clipping 1.000
    #> length 20: norm 3e+05, after clipping 1.000
    #> length 40: norm 2e+09, after clipping 1.000
