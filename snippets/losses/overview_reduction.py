"""none、mean、sum：梯度相差元素个数那么多倍 | none, mean, sum: gradients differ by the number of elements"""

import torch
import torch.nn.functional as F

targets = torch.zeros(8)
for reduction in ("none", "mean", "sum"):
    x = torch.ones(8, requires_grad=True)
    loss = F.mse_loss(x, targets, reduction=reduction)
    loss.sum().backward()
    print(f"{reduction:4} loss shape {tuple(loss.shape)}, gradient {x.grad[0].item()}")
    #> none loss shape (8,), gradient 2.0
    #> mean loss shape (), gradient 0.25
    #> sum  loss shape (), gradient 2.0
