"""forward 里新建的张量在 CPU 上 | A tensor made in forward is on the CPU"""

import torch
from torch import nn


class Noisy(nn.Module):
    def __init__(self, careful):
        super().__init__()
        self.linear, self.careful = nn.Linear(4, 2), careful

    def forward(self, x):
        noise = torch.zeros(x.shape, device=x.device) if self.careful else torch.zeros(x.shape)
        return self.linear(x + noise)


x = torch.ones(3, 4, device="meta")  # 没有 GPU 也能看到 | shows without a GPU
for careful in (False, True):
    try:
        print(Noisy(careful).to("meta")(x).shape)
        #> torch.Size([3, 2])
    except RuntimeError as e:
        print(e)
        #> Tensor on device cpu is not on the expected device meta!
