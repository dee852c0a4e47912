"""F.dropout 的 training 默认是 True | F.dropout has training=True by default"""

import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5), F.dropout(x, 0.5, training=self.training)


torch.manual_seed(0)
forgotten, right = Net().eval()(torch.ones(6))
print(forgotten)
#> tensor([0., 0., 2., 0., 0., 0.])
print(right, nn.Dropout(0.5).eval()(torch.ones(6)))
#> tensor([1., 1., 1., 1., 1., 1.]) tensor([1., 1., 1., 1., 1., 1.])
