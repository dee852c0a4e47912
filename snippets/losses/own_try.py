"""两个问题的答案：focal loss 的权重、全被遮住 | The answers: the weights of focal loss, and everything masked"""

import torch

p, gamma = torch.tensor([0.1, 0.5, 0.9]), 2
print("factor", [round(f, 2) for f in ((1 - p) ** gamma).tolist()])
#> factor [0.81, 0.25, 0.01]

losses, mask = torch.rand(2, 5), torch.zeros(2, 5)  # 全被遮住 | all masked
print("mean", (losses * mask).sum() / mask.sum())
#> mean tensor(nan)
print("mean", (losses * mask).sum() / mask.sum().clamp(min=1))
#> mean tensor(0.)
