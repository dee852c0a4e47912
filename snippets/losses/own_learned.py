"""损失里有参数：也要交给优化器 | A loss with parameters: the optimizer needs them, too"""

import torch
from torch import nn


class Weighted(nn.Module):
    """Sum of losses, weighted by learned uncertainties (arXiv:1705.07115)."""

    def __init__(self, count):
        super().__init__()
        self.log_variance = nn.Parameter(torch.zeros(count))

    def forward(self, losses):
        return (torch.exp(-self.log_variance) * losses + self.log_variance).sum()


model, criterion = nn.Linear(4, 2), Weighted(2)
optimizer = torch.optim.SGD([*model.parameters(), *criterion.parameters()], lr=0.1)
criterion(model(torch.ones(8, 4)).square().mean(dim=0)).backward()
optimizer.step()
print(criterion.log_variance.grad is not None, len(optimizer.param_groups[0]["params"]))
#> True 3
