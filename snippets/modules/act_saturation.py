"""sigmoid 的梯度最大 0.25，连乘就没了 | The gradient of sigmoid is 0.25 at most; multiplied, it vanishes"""

import torch

for act in (torch.sigmoid, torch.tanh, torch.relu):
    x = torch.tensor(0.5, requires_grad=True)
    y = x
    for _ in range(20):
        y = act(y)
    print(f"{act.__name__:8} {torch.autograd.grad(y, x)[0].item():.1e}")
    #> sigmoid  1.1e-13
    #> tanh     1.1e-01
    #> relu     1.0e+00
