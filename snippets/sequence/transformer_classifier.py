"""编码器分类：开头加一个 [CLS] | Classifying with an encoder: a [CLS] in front"""

import torch
import torch.nn.functional as F
from torch import nn


class Classifier(nn.Module):
    def __init__(self, vocabulary, classes, width=32, longest=32):
        super().__init__()
        self.tokens, self.positions = nn.Embedding(vocabulary, width), nn.Embedding(longest, width)
        self.start = nn.Parameter(0.02 * torch.randn(width))
        layer = nn.TransformerEncoderLayer(width, 4, 4 * width, 0.0, norm_first=True, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, 2, nn.LayerNorm(width), enable_nested_tensor=False)
        self.head = nn.Linear(width, classes)

    def forward(self, tokens):  # (N, T) -> (N, classes); 0 是补齐 | 0 is padding
        x = self.tokens(tokens) + self.positions.weight[: tokens.shape[1]]
        x = torch.cat([self.start.expand(len(x), 1, -1), x], dim=1)
        padding = F.pad(tokens == 0, (1, 0), value=False)  # [CLS] 不是补齐 | [CLS] is not padding
        return self.head(self.encoder(x, src_key_padding_mask=padding)[:, 0])


torch.set_num_threads(1)
torch.manual_seed(0)
tokens = torch.randint(1, 6, (1024, 8)).masked_fill(torch.arange(8) >= torch.randint(3, 9, (1024, 1)), 0)
labels = (tokens == 1).sum(dim=1).clamp(max=3)  # 有几个 1 | how many ones
model = Classifier(6, 4)
optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
for batch in torch.arange(768).split(64) * 8:
    loss = F.cross_entropy(model(tokens[batch]), labels[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
model.eval()
with torch.inference_mode():
    accuracy = (model(tokens[768:]).argmax(dim=1) == labels[768:]).float().mean()
print(f"held out, at least 0.95: {accuracy >= 0.95}")
#> held out, at least 0.95: True
