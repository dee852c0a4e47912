"""没有批量维也行：(长度, 特征) | Without a batch axis: (length, features)"""

import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(10, 16, batch_first=True)
sequence = torch.randn(7, 10)
output, h_n = rnn(sequence)
print(output.shape, h_n.shape)
#> torch.Size([7, 16]) torch.Size([1, 16])
print(torch.allclose(output, rnn(sequence[None])[0][0], atol=1e-6))  # 同批量为 1 | the same as a batch of 1
#> True
try:
    rnn(sequence, torch.zeros(1, 1, 16))
except RuntimeError as e:
    print(e)
    #> For unbatched 2-D input, hx should also be 2-D but got 3-D tensor

step = torch.randn(4, 10)  # 本想给四个样本各送一步 | meant as one step for each of four samples
# 却成了长度 4 的一句 | taken for one sequence of length 4
print(rnn(step)[1].shape, rnn(step[:, None])[1].shape)
#> torch.Size([1, 16]) torch.Size([1, 4, 16])
