"""取最后一步：双向时 output[:, -1] 不对 | Taking the last step: output[:, -1] is wrong when bidirectional"""

import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(10, 16, bidirectional=True, batch_first=True)
x = torch.randn(4, 7, 10)
changed = x.clone()
changed[:, 0] += 1  # 改第一步 | change the first step

output, h_n = rnn(x)
forward, backward = output.chunk(2, dim=-1)  # 后一半从右往左读 | the second half reads from right to left
# 只读过最后一个，不知道改了 | read one step, missed the change
print(torch.equal(backward[:, -1], rnn(changed)[0][:, -1, 16:]))
#> True
print(torch.equal(h_n[-2], forward[:, -1]), torch.equal(h_n[-1], backward[:, 0]))
#> True True
# 末层的两个方向，都读完了 | both directions, each after the whole sequence
summary = torch.cat([h_n[-2], h_n[-1]], dim=1)
print(summary.shape)
#> torch.Size([4, 32])

_, h_n = nn.RNN(10, 16, num_layers=3, bidirectional=True, batch_first=True)(x)
print(h_n.view(3, 2, 4, 16).shape)  # (层, 方向, 批量, 隐藏) | (layer, direction, batch, hidden)
#> torch.Size([3, 2, 4, 16])
