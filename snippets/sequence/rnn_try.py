"""两道题的答案：序列长一倍，参数多几个；一百步以后还记得第一步吗 | Answers: parameters of a longer sequence; is the first step remembered after a hundred?"""

import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(10, 16, batch_first=True)
print(sum(p.numel() for p in rnn.parameters()))  # 与长度无关 | whatever the length
#> 448
for length in (2, 10, 100):
    x = torch.randn(1, length, 10)
    print(length, tuple(rnn(x)[0].shape), end=" ")
    changed = x.clone()
    changed[:, 0] += 1  # 只改第一步 | only the first step differs
    with torch.inference_mode():
        difference = (rnn(x)[1] - rnn(changed)[1]).abs().max()
    print(f"h_n differs by {difference:.0e}")
    #> 2 (1, 2, 16) h_n differs by 5e-01
    #> 10 (1, 10, 16) h_n differs by 6e-03
    #> 100 (1, 100, 16) h_n differs by 0e+00
