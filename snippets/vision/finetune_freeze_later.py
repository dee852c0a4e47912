"""训练到一半才冻结 | Freezing halfway through training"""

import torch
from torch import nn

for set_to_none in (True, False):
    torch.manual_seed(0)
    layer = nn.Linear(2, 1)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1, momentum=0.9)
    layer(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    optimizer.zero_grad(set_to_none=set_to_none)
    layer.requires_grad_(False)
    frozen = layer.weight.clone()
    optimizer.step()  # 梯度是 0 而不是 None：动量还在推 | a gradient of 0, not None: momentum still pushes
    print(set_to_none, layer.weight.grad, torch.equal(layer.weight, frozen))
    #> True None True
    #> False tensor([[0., 0.]]) False
