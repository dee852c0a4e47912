"""门控：GLU 与 SwiGLU | Gates: GLU and SwiGLU"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(2, 8)
print(F.glu(x).shape, torch.allclose(F.glu(x), x[:, :4] * torch.sigmoid(x[:, 4:])))
#> torch.Size([2, 4]) True


class SwiGLU(nn.Module):
    def __init__(self, width, hidden):
        super().__init__()
        self.gate = nn.Linear(width, hidden)
        self.up = nn.Linear(width, hidden)
        self.down = nn.Linear(hidden, width)

    def forward(self, x):
        return self.down(F.silu(self.gate(x)) * self.up(x))


print(SwiGLU(8, 16)(x).shape)
#> torch.Size([2, 8])
