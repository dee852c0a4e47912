"""前 k 大留下一维，最大值消去一维 | The k largest leave an axis, the maximum removes one"""

import torch

scores = torch.arange(50.0).view(5, 10)
print(scores.topk(3).indices.shape, scores.amax(dim=0).shape)
#> torch.Size([5, 3]) torch.Size([10])
