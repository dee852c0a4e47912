"""nn.TransformerEncoder：形状不变 | nn.TransformerEncoder: the shape stays"""

import torch
from torch import nn

torch.manual_seed(0)
options = {"dim_feedforward": 256, "activation": "gelu", "norm_first": True, "batch_first": True}
layer = nn.TransformerEncoderLayer(d_model=64, nhead=4, **options)
encoder = nn.TransformerEncoder(layer, num_layers=2, norm=nn.LayerNorm(64), enable_nested_tensor=False)
x = torch.randn(2, 10, 64)  # (批量 2, 长度 10, 维数 64) | (batch 2, length 10, dimensions 64)
print(layer(x).shape, encoder(x).shape)
#> torch.Size([2, 10, 64]) torch.Size([2, 10, 64])
print(torch.equal(encoder(x), encoder(x)))  # dropout 默认 0.1 | dropout is 0.1 by default
#> False
encoder.eval()
print(torch.equal(encoder(x), encoder(x)))
#> True
