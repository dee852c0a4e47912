"""每个样本各自的梯度 | A gradient for each sample"""

import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
model = nn.Linear(4, 3)
inputs, labels = torch.randn(8, 4), torch.randint(3, (8,))
parameters = {name: p.detach() for name, p in model.named_parameters()}


def loss(parameters, x, y):
    logits = functional_call(model, parameters, (x.unsqueeze(0),))
    return nn.functional.cross_entropy(logits, y.unsqueeze(0))


each = vmap(grad(loss), in_dims=(None, 0, 0))(parameters, inputs, labels)
print({name: tuple(g.shape) for name, g in each.items()})
#> {'weight': (8, 3, 4), 'bias': (8, 3)}

one_by_one = []
for x, y in zip(inputs, labels, strict=True):
    model.zero_grad()
    nn.functional.cross_entropy(model(x.unsqueeze(0)), y.unsqueeze(0)).backward()
    one_by_one.append(model.weight.grad)
print(torch.allclose(each["weight"], torch.stack(one_by_one), atol=1e-6))
#> True
