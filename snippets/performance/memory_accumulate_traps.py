"""不等长，或者有批量归一化，就不再相等 | Unequal parts and batch norm make a difference"""

import torch
import torch.nn.functional as F
from torch import nn


def gradient(model, parts, by_samples):
    model.zero_grad()
    total = sum(len(x) for x, _ in parts)
    for x, y in parts:
        weight = len(x) / total if by_samples else 1 / len(parts)
        (F.mse_loss(model(x), y) * weight).backward()
    return model[0].weight.grad.clone()


torch.manual_seed(0)
x, y = torch.randn(10, 4), torch.randn(10, 1)
parts = list(zip(x.split(4), y.split(4), strict=True))  # 4、4、2 个 | 4, 4 and 2 of them
plain = nn.Sequential(nn.Linear(4, 1))
normed = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Linear(4, 1))
for name, model in (("plain", plain), ("batch norm", normed)):
    whole = gradient(model, [(x, y)], True)
    for by_samples in (False, True):
        same = torch.allclose(gradient(model, parts, by_samples), whole, atol=1e-6)
        print(f"{name}: weighted by samples {by_samples}, equal {same}")
        #> plain: weighted by samples False, equal False
        #> plain: weighted by samples True, equal True
        #> batch norm: weighted by samples False, equal False
        #> batch norm: weighted by samples True, equal False
