"""padding_idx：补齐用的那一行是零，也没有梯度 | padding_idx: the row for padding is zero and gets no gradient"""

import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(5, 2, padding_idx=0)
tokens = torch.tensor([[3, 1, 0, 0]])  # 后两个是补的 | the last two are padding
vectors = embedding(tokens)
print(vectors)
#> tensor([[[ 0.4033,  0.8380],
#>          [-2.1788,  0.5684],
#>          [ 0.0000,  0.0000],
#>          [ 0.0000,  0.0000]]], grad_fn=<EmbeddingBackward0>)
vectors.sum().backward()
print(embedding.weight.grad)
#> tensor([[0., 0.],
#>         [1., 1.],
#>         [0., 0.],
#>         [1., 1.],
#>         [0., 0.]])

# 陷阱：自己初始化把零冲掉 | a trap: your own initialization overwrites the zeros
nn.init.normal_(embedding.weight, std=0.02)
print((embedding.weight[0] == 0).all())
#> tensor(False)
with torch.no_grad():
    embedding.weight[embedding.padding_idx] = 0
print((embedding(tokens)[0, 2:] == 0).all())
#> tensor(True)
