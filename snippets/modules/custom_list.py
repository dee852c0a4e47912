"""ParameterList：一串参数 | ParameterList: a list of parameters"""

import torch
from torch import nn


class Powers(nn.Module):
    def __init__(self, degree):
        super().__init__()
        # 张量会变成参数 | tensors become parameters
        self.coefficients = nn.ParameterList([torch.ones(1) * i for i in range(degree + 1)])
        self.coefficients.append(nn.Parameter(torch.zeros(1)))

    def forward(self, x):
        return sum(c * x**i for i, c in enumerate(self.coefficients))


net = Powers(2)
print([name for name, _ in net.named_parameters()], net(torch.tensor(2.0)))
#> ['coefficients.0', 'coefficients.1', 'coefficients.2', 'coefficients.3'] tensor([10.], grad_fn=<AddBackward0>)
