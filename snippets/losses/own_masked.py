"""有填充的序列：只对真的位置求平均 | Padded sequences: the mean over real positions"""

import torch

lengths = torch.tensor([3, 1])
mask = torch.arange(4) < lengths[:, None]  # (2, 4)
errors = torch.tensor([[1.0, 2.0, 3.0, 99.0], [4.0, 99.0, 99.0, 99.0]])
print(errors.mean(), (errors * mask).sum() / mask.sum(), errors[mask].mean())
#> tensor(50.7500) tensor(2.5000) tensor(2.5000)
