"""从零写，规则和 F.dropout 一样 | From scratch, by the same rule as F.dropout"""

import torch
import torch.nn.functional as F


def dropout(x, p, training=True):
    if not training or p == 0:
        return x
    if p == 1:
        return torch.zeros_like(x)
    mask = torch.empty_like(x).bernoulli_(1 - p)
    return x * mask / (1 - p)


x = torch.arange(1.0, 9)
torch.manual_seed(0)
print(dropout(x, 0.25))
#> tensor([ 0.0000,  2.6667,  4.0000,  0.0000,  6.6667,  0.0000,  9.3333, 10.6667])
print(F.dropout(torch.ones(1000), 0.25).unique(), dropout(torch.ones(1000), 0.25).unique())
#> tensor([0.0000, 1.3333]) tensor([0.0000, 1.3333])
print(dropout(x, 0.25, training=False), dropout(x, 1.0))
#> tensor([1., 2., 3., 4., 5., 6., 7., 8.]) tensor([0., 0., 0., 0., 0., 0., 0., 0.])
