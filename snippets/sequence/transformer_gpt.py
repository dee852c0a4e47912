"""只有解码器的语言模型（GPT） | A decoder-only language model (GPT)"""

import torch
import torch.nn.functional as F
from torch import nn


class GPT(nn.Module):
    def __init__(self, vocabulary, width=64, heads=4, layers=2, longest=128):
        super().__init__()
        self.tokens, self.positions = nn.Embedding(vocabulary, width), nn.Embedding(longest, width)
        layer = nn.TransformerEncoderLayer(width, heads, 4 * width, 0.0, "gelu", norm_first=True, batch_first=True)
        self.layers = nn.TransformerEncoder(layer, layers, nn.LayerNorm(width), enable_nested_tensor=False)
        self.head = nn.Linear(width, vocabulary, bias=False)

    def forward(self, tokens):  # (N, T) -> (N, T, V)
        length = tokens.shape[1]
        x = self.tokens(tokens) + self.positions(torch.arange(length, device=tokens.device))
        mask = nn.Transformer.generate_square_subsequent_mask(length, device=tokens.device)
        return self.head(self.layers(x, mask=mask, is_causal=True))


torch.manual_seed(0)
model = GPT(vocabulary=50)
tokens = torch.randint(50, (2, 11))
logits = model(tokens[:, :-1])
loss = F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())
print(logits.shape, f"{loss.exp():.0f}")  # 没训练：困惑度接近 50 | untrained: perplexity near 50
#> torch.Size([2, 10, 50]) 45

changed = tokens.clone()
changed[:, 7] = (changed[:, 7] + 1) % 50  # 改第 7 个 | change number 7
same = torch.isclose(model(tokens), model(changed), atol=1e-5).all(dim=-1)[0]
print(same.tolist())  # 只影响它和它以后 | it affects itself and what follows
#> [True, True, True, True, True, True, True, False, False, False, False]
