"""参数个数：每层约 12 d² | Parameters: about 12 d² a layer"""

import torch
from torch import nn


def count(module):
    return sum(p.numel() for p in module.parameters())


d = 64
layer = nn.TransformerEncoderLayer(d, 4, 4 * d)
print(count(layer.self_attn), 4 * d * d + 4 * d)  # 查询、键、值、输出 | query, key, value, output
#> 16640 16640
print(count(layer.linear1) + count(layer.linear2), 8 * d * d + 5 * d)
#> 33088 33088
print(count(layer.norm1) + count(layer.norm2), 4 * d)
#> 256 256
print(count(layer), 12 * d * d + 13 * d)
#> 49984 49984

with torch.device("meta"):  # 不占内存 | takes no memory
    for name, d, layers in (("GPT-2", 768, 12), ("GPT-2 medium", 1024, 24), ("GPT-2 XL", 1600, 48)):
        layer = nn.TransformerEncoderLayer(d, d // 64, 4 * d, norm_first=True, batch_first=True)
        parts = [nn.TransformerEncoder(layer, layers, nn.LayerNorm(d), enable_nested_tensor=False)]
        # 输出层共用嵌入 | the output layer shares the embedding
        parts += [nn.Embedding(50257, d), nn.Embedding(1024, d)]
        print(f"{name}: {sum(map(count, parts)) / 1e6:.0f} million")
        #> GPT-2: 124 million
        #> GPT-2 medium: 355 million
        #> GPT-2 XL: 1558 million
