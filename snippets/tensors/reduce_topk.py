"""topk、sort、kthvalue | topk, sort, kthvalue"""

import torch

scores = torch.tensor([[0.1, 0.7, 0.2], [0.5, 0.1, 0.4]])
values, classes = scores.topk(2, dim=1)  # 最大的 2 个，从大到小 | the 2 largest, largest first
print(values)
#> tensor([[0.7000, 0.2000],
#>         [0.5000, 0.4000]])
print(classes)
#> tensor([[1, 2],
#>         [0, 2]])
print(scores.topk(1, dim=1).indices.shape, scores.argmax(dim=1).shape)
#> torch.Size([2, 1]) torch.Size([2])
print(torch.topk(scores, 1, largest=False).values)  # 最小的 | the smallest
#> tensor([[0.1000],
#>         [0.1000]])
print(scores.sort(dim=1, descending=True).indices)  # 整行排序 | the whole row
#> tensor([[1, 2, 0],
#>         [0, 2, 1]])
print(scores.kthvalue(2, dim=1).values)  # 第 2 小 | the second smallest
#> tensor([0.2000, 0.4000])

try:
    scores.topk(dim=1)
except TypeError as e:
    print(e)
    #> topk() missing 1 required positional arguments: "k"
try:
    scores.topk(4, dim=1)
except RuntimeError as e:
    print(e)
    #> selected index k out of range
