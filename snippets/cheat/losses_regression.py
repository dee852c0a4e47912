"""回归与其他的损失 | Losses for regression, and others"""

import torch
import torch.nn.functional as F

y, target = torch.tensor([1.0, 2.0, 6.0]), torch.tensor([1.0, 3.0, 3.0])
print(F.mse_loss(y, target))
#> tensor(3.3333)
print(F.l1_loss(y, target))
#> tensor(1.3333)
print(F.smooth_l1_loss(y, target))
#> tensor(1.)
print(F.huber_loss(y, target, delta=2.0))
#> tensor(1.5000)
print(F.poisson_nll_loss(y.log(), target))
#> tensor(0.5151)
print(F.gaussian_nll_loss(y, target, var=torch.ones(3)))
#> tensor(1.6667)
p, q = torch.tensor([[0.5, 0.5]]), torch.tensor([[0.9, 0.1]])
print(F.kl_div(p.log(), q, reduction="batchmean"))
#> tensor(0.3681)
a, b, c = torch.eye(3).unsqueeze(1)
print(F.triplet_margin_loss(a, b, c))
#> tensor(1.0000)
print(F.cosine_embedding_loss(a, b, torch.tensor([-1.0])))
#> tensor(0.)
