"""忘了 super().__init__() | Without super().__init__()"""

import torch
from torch import nn


class Broken(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)


class Plain(nn.Module):
    def __init__(self):
        self.scale = 2  # 普通属性这时还不报错 | a plain attribute does not fail yet

    def forward(self, x):
        return x * self.scale


class Right(nn.Module):
    def __init__(self):
        super().__init__()  # 老写法 super(Right, self).__init__() 也行 | the longer old form works, too
        self.layer = nn.Linear(2, 1)


for wrong in (lambda: Broken(), lambda: Plain()(torch.ones(1))):
    try:
        wrong()
    except AttributeError as e:
        print(e)
        #> cannot assign module before Module.__init__() call
        #> 'Plain' object has no attribute '_backward_hooks'
print(list(vars(nn.Module()))[:4])  # 建好的几张表 | some of the tables it makes
#> ['training', '_parameters', '_buffers', '_non_persistent_buffers_set']
print(list(Right()._modules), list(Right().layer._parameters))
#> ['layer'] ['weight', 'bias']
