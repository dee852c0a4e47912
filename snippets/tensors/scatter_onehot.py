"""scatter_：gather 反过来，one-hot 就这么来 | scatter_: gather backwards, as in one-hot"""

import torch
import torch.nn.functional as F

labels = torch.tensor([2, 0, 1])
one_hot = torch.zeros(3, 4).scatter_(dim=1, index=labels.unsqueeze(1), value=1.0)
print(one_hot)
#> tensor([[0., 0., 1., 0.],
#>         [1., 0., 0., 0.],
#>         [0., 1., 0., 0.]])
print(torch.equal(one_hot.long(), F.one_hot(labels, num_classes=4)))
#> True
source = torch.tensor([[10.0], [20.0], [30.0]])
print(torch.zeros(3, 4).scatter_(1, labels.unsqueeze(1), source))
#> tensor([[ 0.,  0., 10.,  0.],
#>         [20.,  0.,  0.,  0.],
#>         [ 0., 30.,  0.,  0.]])
