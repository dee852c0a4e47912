"""十层激活之后的梯度 | The gradient after ten activations"""

import torch

for function, start in ((torch.sigmoid, 0.0), (torch.relu, 1.0)):
    product = 1.0
    for _ in range(10):  # 导数最大的位置 | where the derivative is largest
        x = torch.tensor(start, requires_grad=True)
        function(x).backward()
        product *= x.grad.item()
    print(function.__name__, f"{product:.1e}")
    #> sigmoid 9.5e-07
    #> relu 1.0e+00
