"""有 nan 的计数与均值 | Counting and averaging with a nan"""

import torch

scores = torch.tensor([0.5, float("nan"), 0.9])
print((scores > 0.6).sum(), scores.mean(), scores.nanmean())
#> tensor(1) tensor(nan) tensor(0.7000)
