"""缓冲区：跟着走、会保存，但不训练 | Buffers: they move along, are saved, and are not trained"""

import torch
from torch import nn


class Running(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.zeros(3))
        self.register_buffer("cache", torch.zeros(3), persistent=False)  # 不进 state_dict | not in state_dict
        self.plain = torch.zeros(3)

    def forward(self, x):
        self.mean += 0.1 * (x.mean(dim=0) - self.mean)  # 原地改 | in place
        return x - self.mean


net = Running().to(torch.float64)
print(net.mean.dtype, net.cache.dtype, net.plain.dtype)
#> torch.float64 torch.float64 torch.float32
print([name for name, _ in net.named_buffers()], list(net.state_dict()), list(net.parameters()))
#> ['mean', 'cache'] ['mean'] []
