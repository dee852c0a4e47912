"""序列的层：形状 | Layers for sequences: shapes"""

import torch
from torch import nn

tokens = torch.randint(100, (4, 12))  # (批量, 长度) | (batch, length)
x = nn.Embedding(100, 16)(tokens)
print("Embedding", tuple(x.shape), "EmbeddingBag", tuple(nn.EmbeddingBag(100, 16)(tokens).shape))
#> Embedding (4, 12, 16) EmbeddingBag (4, 16)
for layer in (nn.RNN(16, 32, batch_first=True), nn.GRU(16, 32, batch_first=True)):
    output, hidden = layer(x)
    print(type(layer).__name__, tuple(output.shape), tuple(hidden.shape))
    #> RNN (4, 12, 32) (1, 4, 32)
    #> GRU (4, 12, 32) (1, 4, 32)
output, (hidden, cell) = nn.LSTM(16, 32, num_layers=2, batch_first=True)(x)
print("LSTM", tuple(output.shape), tuple(hidden.shape), tuple(cell.shape))
#> LSTM (4, 12, 32) (2, 4, 32) (2, 4, 32)
hidden, cell = nn.LSTMCell(16, 32)(x[:, 0])  # 一个时刻 | one time step
print("LSTMCell", tuple(hidden.shape))
#> LSTMCell (4, 32)
output, weights = nn.MultiheadAttention(16, 4, batch_first=True)(x, x, x)
print("MultiheadAttention", tuple(output.shape), tuple(weights.shape))
#> MultiheadAttention (4, 12, 16) (4, 12, 12)
print("TransformerEncoderLayer", tuple(nn.TransformerEncoderLayer(16, 4, batch_first=True)(x).shape))
#> TransformerEncoderLayer (4, 12, 16)
