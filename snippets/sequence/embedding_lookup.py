"""嵌入：编号进，向量出 | Embedding: numbers in, vectors out"""

import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(num_embeddings=10, embedding_dim=4)  # 10 个词，每个 4 维 | 10 words, 4 numbers each
tokens = torch.tensor([[2, 5, 2], [7, 0, 9]])  # (批量 2, 长度 3) | (batch 2, length 3)
vectors = embedding(tokens)
print(vectors.shape)  # 末尾多一维 | one more axis at the end
#> torch.Size([2, 3, 4])
print(embedding.weight.shape, torch.equal(vectors, embedding.weight[tokens]))  # 就是取行 | it takes rows
#> torch.Size([10, 4]) True
print(torch.equal(vectors[0, 0], vectors[0, 2]))  # 同一个词，同一个向量 | the same word, the same vector
#> True
print(f"{nn.Embedding(100_000, 64).weight.std():.2f}")  # 初值是标准正态 | initialized from N(0, 1)
#> 1.00
