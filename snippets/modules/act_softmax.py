"""softmax 不是逐元素的，要说沿哪一维 | softmax is not element-wise: say along which axis"""

import torch
from torch import nn

logits = torch.tensor([[1.0, 2.0, 3.0], [1.0, 1.0, 1.0]])
print(logits.softmax(dim=1))  # 每行和为 1 | rows sum to 1
#> tensor([[0.0900, 0.2447, 0.6652],
#>         [0.3333, 0.3333, 0.3333]])
print(logits.softmax(dim=0))  # 写错维：每列和为 1 | the wrong axis: columns sum to 1
#> tensor([[0.5000, 0.7311, 0.8808],
#>         [0.5000, 0.2689, 0.1192]])
print(nn.Softmax(dim=1)(logits).sum(dim=1), nn.LogSoftmax(dim=1)(logits)[1])
#> tensor([1., 1.]) tensor([-1.0986, -1.0986, -1.0986])
