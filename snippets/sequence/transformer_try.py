"""两道题的答案：宽一倍；没有位置编码的因果模型 | Answers: twice as wide; a causal model without positions"""

import torch
from torch import nn


def encoder(width, layers):
    layer = nn.TransformerEncoderLayer(width, 4, 4 * width, 0.0, batch_first=True)
    return nn.TransformerEncoder(layer, layers, enable_nested_tensor=False)


def count(module):
    return sum(p.numel() for p in module.parameters())


print(f"twice as wide: {count(encoder(128, 2)) / count(encoder(64, 2)):.2f} times the parameters")
#> twice as wide: 3.97 times the parameters
print(f"twice as deep: {count(encoder(64, 4)) / count(encoder(64, 2)):.2f} times the parameters")
#> twice as deep: 2.00 times the parameters

torch.manual_seed(0)
x = torch.randn(1, 6, 64)
swapped = x[:, [1, 0, 2, 3, 4, 5]]  # 交换前两个 | the first two trade places
mask = nn.Transformer.generate_square_subsequent_mask(6)
for layers in (1, 2):
    model = encoder(64, layers)
    with torch.no_grad():
        last, other = model(x, mask=mask)[0, -1], model(swapped, mask=mask)[0, -1]
    print(f"{layers} layers: the last output is the same: {torch.allclose(last, other, atol=1e-5)}")
    #> 1 layers: the last output is the same: True
    #> 2 layers: the last output is the same: False
