"""eval 之后哪个还在丢 | Which one still drops after eval"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x, layer = torch.ones(1000), nn.Dropout(0.5).eval()
print((layer(x) == 0).any(), (F.dropout(x, 0.5) == 0).any())
#> tensor(False) tensor(True)
