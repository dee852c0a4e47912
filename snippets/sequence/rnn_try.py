"""两道题的答案：序列变长，参数多几个；一百步以后还记得第一步吗 | Answers: parameters of a longer sequence; is the first step remembered after a hundred?"""

import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(10, 16, batch_first=True)
print(sum(p.numel() for p in rnn.parameters()))  # 与长度无关 | whatever the length
#> 448
for length in (2, 10, 100):
    x = torch.randn(1, length, 10)
    changed = x.clone()
    changed[:, 0] += 1  # 只改第一步 | only the first step differs
    with torch.inference_mode():
        difference = (rnn(x)[1] - rnn(changed)[1]).abs().max()
    print(f"{length} steps: h_n differs by {difference:.0e}")
    #> 2 steps: h_n differs by 4e-01
    #> 10 steps: h_n differs by 7e-04
    #> 100 steps: h_n differs by 0e+00
