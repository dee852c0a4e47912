"""输入嵌入与输出层共用一张表 | The input table is the output layer's weight"""

import torch
from torch import nn

vocabulary, dimensions = 1000, 64
embedding = nn.Embedding(vocabulary, dimensions)
head = nn.Linear(dimensions, vocabulary, bias=False)
print(embedding.weight.shape == head.weight.shape)  # 形状本来就一样 | the shapes agree as they are
#> True
head.weight = embedding.weight
model = nn.ModuleDict({"embedding": embedding, "head": head})
print(sum(p.numel() for p in model.parameters()))  # 只算一次 | counted once
#> 64000
hidden = torch.randn(2, 7, dimensions)
print(head(hidden).shape)
#> torch.Size([2, 7, 1000])

# N(0, 1) 作输出层太大 | N(0, 1) is too large for an output layer
torch.nn.init.normal_(embedding.weight, std=0.02)
print(f"{head.weight.std():.3f}")
#> 0.020
