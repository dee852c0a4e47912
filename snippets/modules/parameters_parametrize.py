"""参数化：权重始终满足约束 | Parametrization: weights that always meet a constraint"""

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils import parametrize


class Positive(nn.Module):
    def forward(self, x):
        return F.softplus(x)

    def right_inverse(self, y):  # 有它才能直接赋值 | needed for assignment
        return y + torch.log(-torch.expm1(-y))


layer = nn.Linear(2, 2)
nn.init.ones_(layer.weight)  # 起点也要满足约束 | the start has to meet it, too
parametrize.register_parametrization(layer, "weight", Positive())
print((layer.weight > 0).all(), [name for name, _ in layer.named_parameters()])
#> tensor(True) ['bias', 'parametrizations.weight.original']
layer.weight = torch.full((2, 2), 3.0)
print(layer.weight)
#> tensor([[3., 3.],
#>         [3., 3.]], grad_fn=<SoftplusBackward0>)
parametrize.remove_parametrizations(layer, "weight")  # 留下当前的值 | keeps the present values
print([name for name, _ in layer.named_parameters()], layer.weight[0, 0].item())
#> ['bias', 'weight'] 3.0
