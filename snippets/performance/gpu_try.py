"""两个问题的答案：没有留下结果、哪些张量跟着走 | The answers: a result not kept, and which tensors move along"""

import torch
from torch import nn

x, layer = torch.ones(3), nn.Linear(3, 2)
x.to("meta"), layer.to("meta")
print(x.device, layer.weight.device)
#> cpu meta


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = torch.zeros(3)
        self.register_buffer("scale", torch.ones(3))


net = Scaled().to("meta")
print(net.mean.device, net.scale.device)
#> cpu meta
