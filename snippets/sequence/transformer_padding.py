"""补齐的批量：src_key_padding_mask，True 是补齐 | Padded batches: src_key_padding_mask, True for padding"""

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(32, 4, 64, norm_first=True, batch_first=True)
encoder = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False).eval()
x = torch.randn(2, 6, 32)
padding = torch.arange(6) >= torch.tensor([[6], [4]])  # 第二句只有 4 个 | the second sentence has 4
out = encoder(x, src_key_padding_mask=padding)
alone = encoder(x[1:, :4])  # 不补齐，单独算 | by itself, unpadded
print(torch.allclose(out[1, :4], alone[0], atol=1e-5), torch.allclose(encoder(x)[1, :4], alone[0], atol=1e-5))
#> True False
real = ~padding[..., None]
# 整句的表示：只平均真的 | a summary: the mean of real positions
mean = (out * real).sum(dim=1) / real.sum(dim=1)
print(mean.shape, torch.allclose(mean[1], alone[0].mean(dim=0), atol=1e-5))
#> torch.Size([2, 32]) True
try:
    encoder(x, src_key_padding_mask=padding.T)
except (RuntimeError, AssertionError) as e:
    print(e)
    #> Expected key_padded_mask.shape[0] to be 2, but got 6
