"""用 where 代替看数值的分支 | where instead of a branch on values"""

import torch


def branch(x):
    return x * 2 if x.sum() > 0 else x * 3


def flat(x):
    return torch.where(x.sum() > 0, x * 2, x * 3)


for x in (torch.ones(2), -torch.ones(2)):
    print(torch.equal(branch(x), flat(x)))
    #> True
    #> True
