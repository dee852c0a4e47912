"""索引比维数多 | More indices than axes"""

import torch

labels = torch.tensor([2, 0, 1])
try:
    labels[:, 0]
except IndexError as e:
    print(e)
    #> too many indices for tensor of dimension 1
print(labels[0], labels.ndim)
#> tensor(2) 1
print(labels[:, None].shape, labels[:, None][:, 0].shape)
#> torch.Size([3, 1]) torch.Size([3])
