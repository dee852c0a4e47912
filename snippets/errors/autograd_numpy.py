"""要求梯度的张量变成数组 | A tensor with a gradient as an array"""

import torch

x = torch.ones(2, requires_grad=True)
try:
    x.numpy()
except RuntimeError as e:
    print(e)
    #> Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.
print(x.detach().numpy())
#> [1. 1.]
losses = [(x * i).sum() for i in range(3)]
print([loss.item() for loss in losses])  # 画图、记录用数字 | numbers for plots and logs
#> [0.0, 2.0, 4.0]
