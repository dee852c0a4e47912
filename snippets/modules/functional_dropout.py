"""F.dropout 默认一直在丢 | F.dropout drops by default, always"""

import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.dropout = nn.Dropout(0.5)

    def forward(self, x):
        return self.dropout(x), F.dropout(x, 0.5), F.dropout(x, 0.5, training=self.training)


torch.manual_seed(0)
net = Net().eval()
for name, y in zip(("nn.Dropout", "F.dropout", "F.dropout(training=...)"), net(torch.ones(8)), strict=True):
    print(f"{name:25} {y.tolist()}")
    #> nn.Dropout                [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
    #> F.dropout                 [0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 2.0, 2.0]
    #> F.dropout(training=...)   [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
