"""补齐后求均值：要除以真实长度 | The mean of a padded sentence: divide by its true length"""

import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(10, 4, padding_idx=0)
short, padded = torch.tensor([[6, 8]]), torch.tensor([[6, 8, 0, 0]])
print(torch.allclose(embedding(short).mean(dim=1), embedding(padded).mean(dim=1)))  # 除以了 4 | divided by 4
#> False

mask = (padded != 0)[..., None]  # (N, T, 1)
mean = (embedding(padded) * mask).sum(dim=1) / mask.sum(dim=1).clamp(min=1)
print(torch.allclose(embedding(short).mean(dim=1), mean))
#> True

bag = nn.EmbeddingBag.from_pretrained(embedding.weight.detach(), mode="mean", padding_idx=0)
print(torch.allclose(bag(padded), mean))  # 一步到位 | all in one step
#> True
# 最大值：先填负无穷 | for the maximum: -inf first
maximum = embedding(padded).masked_fill(~mask, -torch.inf).amax(dim=1)
print(torch.equal(maximum, embedding(short).amax(dim=1)))
#> True
