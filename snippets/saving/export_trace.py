"""trace 只记下走过的那条路 | trace records only the path it took"""

import warnings

import torch
from torch import nn


class Branch(nn.Module):
    def forward(self, x):
        return x * 2 if x.sum() > 0 else -x


net, negative = Branch(), -torch.ones(2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced = torch.jit.trace(net, torch.ones(2))
print(next(str(w.message).partition(".")[0] for w in caught if "TracerWarning" in w.category.__name__))
#> Converting a tensor to a Python boolean might cause the trace to be incorrect
print(net(negative), traced(negative))  # 错，只有警告 | wrong, with no more than a warning
#> tensor([1., 1.]) tensor([-2., -2.])
