"""形状不合的报错换了措辞 | The shape error has new words"""

import torch

features, weights = torch.tensor([[1.0, 2.0, 3.0]]), torch.tensor([[4.0, 5.0, 6.0]])
try:
    torch.mm(features, weights)
except RuntimeError as e:
    print(e)
    #> mm: mat1 and mat2 shapes cannot be multiplied (1x3 and 1x3)
print(features * weights, (features * weights).sum())
#> tensor([[ 4., 10., 18.]]) tensor(32.)
print(torch.mm(features, weights.t()), features @ weights.view(3, 1))
#> tensor([[32.]]) tensor([[32.]])
