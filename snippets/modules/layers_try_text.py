"""嵌入加 LSTM 的形状 | Shapes of an embedding and an LSTM"""

import torch
from torch import nn

tokens = torch.zeros(16, 20, dtype=torch.int64)
vectors = nn.Embedding(1000, 32)(tokens)
output, (h, c) = nn.LSTM(32, 64, batch_first=True)(vectors)
print(vectors.shape, output.shape, h.shape)
#> torch.Size([16, 20, 32]) torch.Size([16, 20, 64]) torch.Size([1, 16, 64])
