"""视图还是副本 | View or copy"""

import torch

x = torch.arange(12).view(3, 4)


def shares(y):
    return y.untyped_storage().data_ptr() == x.untyped_storage().data_ptr()


print(shares(x[0]), shares(x[:, 1:3]), shares(x[::2]), shares(x.T), shares(x[None]))
#> True True True True True
print(shares(x[[0, 1]]), shares(x[x > 3]), shares(x.index_select(0, torch.tensor([0]))))
#> False False False
print(shares(x.clone()), shares(x + 0))
#> False False
