"""连不确定度一起预测：GaussianNLLLoss | Predicting the uncertainty, too: GaussianNLLLoss"""

import torch
import torch.nn.functional as F
from torch import nn

mean, variance, targets = torch.tensor([0.0, 0.0]), torch.tensor([1.0, 4.0]), torch.tensor([2.0, 2.0])
loss = nn.GaussianNLLLoss(reduction="none")(mean, targets, variance)
print(loss, 0.5 * (variance.log() + (mean - targets) ** 2 / variance))
#> tensor([2.0000, 1.1931]) tensor([2.0000, 1.1931])
print(F.poisson_nll_loss(torch.tensor([1.0]), torch.tensor([3.0])))  # 输入是对数 | input: log of the mean count
#> tensor(-0.2817)
variance = F.softplus(torch.tensor([-3.0]))  # 网络的输出变成正数 | a network's output made positive
print(variance > 0)
#> tensor([True])
