"""ParameterDict：按名字取 | ParameterDict: by name"""

import torch
from torch import nn


class Choice(nn.Module):
    def __init__(self):
        super().__init__()
        self.weights = nn.ParameterDict(
            {
                "left": nn.Parameter(torch.eye(2)),
                "right": nn.Parameter(2 * torch.eye(2)),
            }
        )
        self.weights.update({"third": nn.Parameter(torch.zeros(2, 2))})

    def forward(self, x, choice):
        return x @ self.weights[choice]


net = Choice()
print(net(torch.ones(1, 2), "right"), [name for name, _ in net.named_parameters()])
#> tensor([[2., 2.]], grad_fn=<MmBackward0>) ['weights.left', 'weights.right', 'weights.third']
