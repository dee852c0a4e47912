"""topk 的 k 比这一维长 | topk with k longer than the axis"""

import torch

scores = torch.tensor([[0.1, 0.7, 0.2]])
try:
    scores.topk(5, dim=1)
except RuntimeError as e:
    print(e)
    #> selected index k out of range
k = min(5, scores.shape[1])
print(scores.topk(k, dim=1).indices)
#> tensor([[1, 2, 0]])
