"""每一种设置的形状 | Shapes for every setting"""

import torch
from torch import nn

x = torch.randn(7, 4, 10)  # 默认时间在前：(长度 7, 批量 4, 特征 10) | time comes first by default: (7, 4, 10)
settings = [
    {},
    {"batch_first": True},
    {"num_layers": 3},
    {"bidirectional": True},
    {"num_layers": 3, "bidirectional": True, "batch_first": True},
]
for setting in settings:
    rnn = nn.RNN(10, 16, **setting)
    output, h_n = rnn(x.transpose(0, 1) if rnn.batch_first else x)
    print(tuple(output.shape), tuple(h_n.shape), setting)
    #> (7, 4, 16) (1, 4, 16) {}
    #> (4, 7, 16) (1, 4, 16) {'batch_first': True}
    #> (7, 4, 16) (3, 4, 16) {'num_layers': 3}
    #> (7, 4, 32) (2, 4, 16) {'bidirectional': True}
    #> (4, 7, 32) (6, 4, 16) {'num_layers': 3, 'bidirectional': True, 'batch_first': True}
