"""R²：比只猜平均值好多少 | R²: how much better than guessing the mean"""

import torch


def r2(predictions, targets):
    residual = (targets - predictions).square().sum()
    return 1 - residual / (targets - targets.mean()).square().sum()


targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
print(r2(targets + 0.1, targets), r2(targets.mean().expand(4), targets), r2(-targets, targets))
#> tensor(0.9920) tensor(0.) tensor(-23.)
