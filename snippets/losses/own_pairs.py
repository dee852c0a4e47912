"""比较成对、成三的样本 | Losses that compare two or three samples"""

import torch
from torch import nn

anchor, near, far = torch.tensor([[1.0, 0.0]]), torch.tensor([[1.0, 0.2]]), torch.tensor([[-1.0, 0.0]])
triplet = nn.TripletMarginLoss(margin=1.0)
print(triplet(anchor, near, far), triplet(anchor, far, near))
#> tensor(0.) tensor(2.8000)
cosine = nn.CosineEmbeddingLoss()
print(cosine(anchor, near, torch.tensor([1])), cosine(anchor, far, torch.tensor([-1])))
#> tensor(0.0194) tensor(0.)
# 第一个应当更大，差不到 0.5 | the first should be larger, by 0.5 at least
print(nn.MarginRankingLoss(margin=0.5)(torch.tensor([2.0]), torch.tensor([1.8]), torch.tensor([1.0])))
#> tensor(0.3000)
