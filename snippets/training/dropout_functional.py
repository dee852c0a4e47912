"""F.dropout 忘了 training=self.training | F.dropout without training=self.training"""

import torch
import torch.nn.functional as F
from torch import nn


class Wrong(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5)  # 默认 training=True | training=True is the default


class Right(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5, training=self.training)


torch.manual_seed(0)
for module in (Wrong(), Right()):
    module.eval()
    print(type(module).__name__, (module(torch.ones(1000)) == 0).any().item())
    #> Wrong True
    #> Right False
