"""忘了 batch_first：不报错，样本却混在一起 | batch_first forgotten: no error, but samples mix"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 7, 10)  # (批量, 长度, 特征) | (batch, length, features)
changed = x.clone()
changed[0] += 1  # 只改第 0 个样本 | only sample 0 is changed
for batch_first in (False, True):
    rnn = nn.RNN(10, 16, batch_first=batch_first)
    difference = (rnn(x)[0] - rnn(changed)[0]).abs().sum(dim=(1, 2))
    print(batch_first, (difference > 0).tolist())  # 哪些样本的输出变了 | whose outputs changed
    #> False [True, True, True, True]
    #> True [True, False, False, False]
