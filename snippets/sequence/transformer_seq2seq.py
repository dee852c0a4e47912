"""nn.Transformer：编码器与解码器 | nn.Transformer: encoder and decoder"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Transformer(
    d_model=64,
    nhead=4,
    num_encoder_layers=2,
    num_decoder_layers=2,
    dim_feedforward=256,
    batch_first=True,
).eval()
source = torch.randn(2, 9, 64)  # 原文，已嵌入 | the source, embedded
target = torch.randn(2, 7, 64)  # 译文，右移一位 | the target, shifted right
future = nn.Transformer.generate_square_subsequent_mask(7)
print(future[:3, :3])
#> tensor([[0., -inf, -inf],
#>         [0., 0., -inf],
#>         [0., 0., 0.]])
out = model(source, target, tgt_mask=future, tgt_is_causal=True)
print(out.shape)  # 长度随译文 | as long as the target
#> torch.Size([2, 7, 64])

padding = torch.arange(9) >= torch.tensor([[9], [5]])
memory = model.encoder(source, src_key_padding_mask=padding)  # 生成时只编码一次 | in generation, encode once
step = model.decoder(target[:, :1], memory, memory_key_padding_mask=padding)
print(memory.shape, step.shape)
#> torch.Size([2, 9, 64]) torch.Size([2, 1, 64])
try:
    model(source, torch.randn(3, 7, 64))
except RuntimeError as e:
    print(e)
    #> the batch number of src and tgt must be equal
