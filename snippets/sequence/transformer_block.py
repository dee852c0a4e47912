"""手写一层，等于 nn.TransformerEncoderLayer | One layer by hand equals nn.TransformerEncoderLayer"""

import torch
import torch.nn.functional as F
from torch import nn


def attend(layer, x):
    return layer.self_attn(x, x, x, need_weights=False)[0]


def feed_forward(layer, x):
    return layer.linear2(F.relu(layer.linear1(x)))


def post_norm(layer, x):  # 默认：先加再归一化 | the default: add, then normalize
    x = layer.norm1(x + attend(layer, x))
    return layer.norm2(x + feed_forward(layer, x))


def pre_norm(layer, x):  # norm_first=True：残差这条路上没有归一化 | no norm on the residual path
    x = x + attend(layer, layer.norm1(x))
    return x + feed_forward(layer, layer.norm2(x))


torch.manual_seed(0)
x = torch.randn(2, 10, 64)
for norm_first, by_hand in ((False, post_norm), (True, pre_norm)):
    layer = nn.TransformerEncoderLayer(64, 4, 256, norm_first=norm_first, batch_first=True).eval()
    print(norm_first, torch.allclose(layer(x), by_hand(layer, x), atol=1e-5))
    #> False True
    #> True True
