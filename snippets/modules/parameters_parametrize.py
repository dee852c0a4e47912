"""参数化：权重始终满足约束 | Parametrization: weights that always meet a constraint"""

import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import orthogonal, weight_norm


class Symmetric(nn.Module):
    def forward(self, x):
        return x.triu() + x.triu(1).T


layer = nn.Linear(3, 3)
parametrize.register_parametrization(layer, "weight", Symmetric())
print(torch.equal(layer.weight, layer.weight.T), [name for name, _ in layer.named_parameters()])
#> True ['bias', 'parametrizations.weight.original']
parametrize.remove_parametrizations(layer, "weight")
print([name for name, _ in layer.named_parameters()])
#> ['bias', 'weight']

q = orthogonal(nn.Linear(3, 3)).weight
print(torch.allclose(q @ q.T, torch.eye(3), atol=1e-6))
#> True
print([name for name, _ in weight_norm(nn.Linear(3, 3)).named_parameters()])
#> ['bias', 'parametrizations.weight.original0', 'parametrizations.weight.original1']
