"""默认值的几个陷阱 | Traps in the defaults"""

import warnings

import torch
from torch import nn

layer = nn.TransformerEncoderLayer(d_model=64, nhead=4)
print(layer.linear1.out_features)  # 不管 d_model，总是 2048 | 2048 whatever d_model is
#> 2048
print(layer.self_attn.batch_first, layer.norm_first, layer.dropout.p, layer.activation.__name__)
#> False False 0.1 relu

encoder = nn.TransformerEncoder(layer, num_layers=3, enable_nested_tensor=False)
first, second = encoder.layers[0].linear1.weight, encoder.layers[1].linear1.weight
print(torch.equal(first, second))  # 各层是复制的，初值相同 | layers are copies: equal initial values
#> True
for p in encoder.parameters():
    if p.dim() > 1:
        nn.init.xavier_uniform_(p)
print(torch.equal(first, second))
#> False

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.TransformerEncoder(nn.TransformerEncoderLayer(64, 4, norm_first=True, batch_first=True), 2)
print(str(caught[0].message))
#> enable_nested_tensor is True, but self.use_nested_tensor is False because encoder_layer.norm_first was True
