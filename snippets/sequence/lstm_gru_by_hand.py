"""手写三个部分，等于 nn.GRU | The three parts by hand equal nn.GRU"""

import torch
from torch import nn

torch.manual_seed(0)
gru = nn.GRU(10, 16, batch_first=True)
x = torch.randn(4, 7, 10)
h = torch.zeros(4, 16)
for x_t in x.unbind(dim=1):
    r_x, z_x, n_x = (x_t @ gru.weight_ih_l0.T + gru.bias_ih_l0).chunk(3, dim=1)
    r_h, z_h, n_h = (h @ gru.weight_hh_l0.T + gru.bias_hh_l0).chunk(3, dim=1)
    r = (r_x + r_h).sigmoid()  # 重置门 | reset gate
    z = (z_x + z_h).sigmoid()  # 更新门 | update gate
    n = (n_x + r * n_h).tanh()  # 重置门乘在矩阵乘法之后 | the reset gate comes after the matrix product
    h = (1 - z) * n + z * h  # z 是保留旧的比例 | z is how much of the old is kept
output, h_n = gru(x)
print(torch.allclose(h, h_n[0], atol=1e-6))
#> True
