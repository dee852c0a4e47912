"""取每行标签的得分 | The score of each row's label"""

import torch

logits = torch.arange(12.0).view(4, 3)
labels = torch.tensor([2, 0, 1, 1])
print(logits[torch.arange(4), labels])
#> tensor([ 2.,  3.,  7., 10.])
print(logits.gather(1, labels[:, None]).squeeze(1))
#> tensor([ 2.,  3.,  7., 10.])
