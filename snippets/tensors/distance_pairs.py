"""成对的距离与余弦相似度 | Distances of pairs, and cosine similarity"""

import torch
import torch.nn.functional as F
from torch import nn

a, b = torch.tensor([[1.0, 0.0], [1.0, 1.0]]), torch.tensor([[0.0, 1.0], [2.0, 2.0]])
print(F.pairwise_distance(a, b), (a - b).norm(dim=1))  # 一一对应 | one to one
#> tensor([1.4142, 1.4142]) tensor([1.4142, 1.4142])
print(nn.PairwiseDistance()(a, a), nn.PairwiseDistance(eps=0.0)(a, a))  # 默认加了 1e-6 | adds 1e-6 by default
#> tensor([1.4142e-06, 1.4142e-06]) tensor([0., 0.])
print(F.cosine_similarity(a, b))
#> tensor([0.0000, 1.0000])
print(F.normalize(a, dim=1) @ F.normalize(b, dim=1).T)  # 两两之间 | every a with every b
#> tensor([[0.0000, 0.7071],
#>         [0.7071, 1.0000]])
print(torch.pdist(torch.tensor([[0.0], [1.0], [3.0]])))  # 一组点之内，每对一次 | within one set, each pair once
#> tensor([1., 3., 2.])
