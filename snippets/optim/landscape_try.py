"""两个问题的答案：交叉项、四次方 | The answers: a mixed term, and a fourth power"""

import torch
from torch.func import hessian


def mixed(p):
    return p[0] ** 2 + p[1] ** 2 - 4 * p[0] * p[1]


def fourth(p):
    return (p**4).sum()


for f in (mixed, fourth):
    curvatures = torch.linalg.eigvalsh(hessian(f)(torch.zeros(2)))
    print(f.__name__, curvatures.tolist())
    #> mixed [-2.0, 6.0]
    #> fourth [0.0, 0.0]
print(mixed(torch.ones(2)).item(), fourth(torch.ones(2)).item())
#> -2.0 2.0
