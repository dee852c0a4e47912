"""缓冲区：跟着走、会保存，但不训练 | Buffers: they move along, are saved, and are not trained"""

import torch
from torch import nn


class Running(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(3))
        self.register_buffer("cache", torch.zeros(3), persistent=False)  # 不进 state_dict | not in state_dict
        self.count = nn.Buffer(torch.tensor(0))  # 新写法 | the new form
        self.plain = torch.zeros(3)

    def forward(self, x):
        self.count += 1
        self.mean = self.mean + 0.1 * (x.mean(dim=0) - self.mean)  # 赋张量，还是缓冲区 | still a buffer
        return x - self.mean


net = Running().to(torch.float64)
print(net.mean.dtype, net.cache.dtype, net.count.dtype, net.plain.dtype)  # 整数不转 | integers are left alone
#> torch.float64 torch.float64 torch.int64 torch.float32
print(net(torch.ones(2, 3, dtype=torch.float64))[0], net.count)
#> tensor([0.9000, 0.9000, 0.9000], dtype=torch.float64) tensor(1)
print([name for name, _ in net.named_buffers()], list(net.state_dict()), list(net.parameters()))
#> ['mean', 'cache', 'count'] ['mean', 'count'] []
try:
    net.mean = 0.0
except TypeError as e:
    print(e)
    #> cannot assign 'float' as buffer 'mean' (torch.nn.Buffer, torch.Tensor or None expected)
