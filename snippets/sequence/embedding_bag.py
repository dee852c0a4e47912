"""EmbeddingBag：一步查表并求均值 | EmbeddingBag: look up and average in one step"""

import torch
from torch import nn

torch.manual_seed(0)
bag = nn.EmbeddingBag(10, 4, mode="mean")  # 还有 sum、max | also sum and max
tokens = torch.tensor([[2, 5, 2], [7, 0, 9]])
print(bag(tokens).shape, torch.allclose(bag(tokens), bag.weight[tokens].mean(dim=1)))
#> torch.Size([2, 4]) True

flat = torch.tensor([2, 5, 7, 0, 9])  # 长短不一：首尾相接 | unequal lengths: end to end
offsets = torch.tensor([0, 2])  # 每句从哪里开始 | where each sentence begins
print(torch.allclose(bag(flat, offsets)[1], bag.weight[[7, 0, 9]].mean(dim=0)))
#> True

weighted = nn.EmbeddingBag(10, 4, mode="sum")
weights = torch.tensor([[0.5, 0.3, 0.2]])
result = weighted(tokens[:1], per_sample_weights=weights)
print(torch.allclose(result[0], weights[0] @ weighted.weight[tokens[0]]))
#> True
try:
    bag(flat)
except ValueError as e:
    print(e)
    #> offsets has to be a 1D Tensor but got None
