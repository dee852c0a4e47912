"""每一种设置的形状 | Shapes for every setting"""

import torch
from torch import nn

settings = [{}, {"num_layers": 3}, {"bidirectional": True}, {"num_layers": 3, "bidirectional": True}]
x = torch.randn(4, 7, 10)
for setting in settings:
    output, (h_n, c_n) = nn.LSTM(10, 16, batch_first=True, **setting)(x)
    print(tuple(output.shape), tuple(h_n.shape), tuple(c_n.shape), setting)
    #> (4, 7, 16) (1, 4, 16) (1, 4, 16) {}
    #> (4, 7, 16) (3, 4, 16) (3, 4, 16) {'num_layers': 3}
    #> (4, 7, 32) (2, 4, 16) (2, 4, 16) {'bidirectional': True}
    #> (4, 7, 32) (6, 4, 16) (6, 4, 16) {'num_layers': 3, 'bidirectional': True}
output, (h_n, c_n) = nn.LSTM(10, 16)(x[0])  # 没有批量维 | unbatched
print(tuple(output.shape), tuple(h_n.shape), tuple(c_n.shape))
#> (7, 16) (1, 16) (1, 16)
