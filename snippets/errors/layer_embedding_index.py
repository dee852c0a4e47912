"""嵌入层没有这一行 | An embedding without that row"""

import torch
from torch import nn

embedding = nn.Embedding(num_embeddings=10, embedding_dim=4)
tokens = torch.tensor([3, 10])
try:
    embedding(tokens)
except IndexError as e:
    print(e)
    #> index out of range in self
print(tokens.min().item(), tokens.max().item(), "for", embedding.num_embeddings, "rows")
#> 3 10 for 10 rows
print(nn.Embedding(11, 4)(tokens).shape)
#> torch.Size([2, 4])
