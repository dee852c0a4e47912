"""softmax 得到 nan | A softmax of nan"""

import torch

logits = torch.tensor([1000.0, 1001.0, 1002.0])
print(logits.exp() / logits.exp().sum())
#> tensor([nan, nan, nan])
print(logits.softmax(dim=0), logits.log_softmax(dim=0))
#> tensor([0.0900, 0.2447, 0.6652]) tensor([-2.4076, -1.4076, -0.4076])
masked = logits.masked_fill(torch.tensor([True, True, True]), float("-inf"))
print(masked.softmax(dim=0))
#> tensor([nan, nan, nan])
print(masked.softmax(dim=0).nan_to_num(0.0))
#> tensor([0., 0., 0.])
