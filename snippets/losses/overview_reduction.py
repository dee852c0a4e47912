"""none、mean、sum，梯度差一个批量大小 | none, mean, sum: gradients differ by the batch size"""

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
