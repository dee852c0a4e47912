"""不求梯度的张量 | A tensor without a gradient"""

import torch

x = torch.ones(2)
for wrong in (lambda: x.retain_grad(), lambda: x.register_hook(print)):
    try:
        wrong()
    except RuntimeError as e:
        print(e)
        #> can't retain_grad on Tensor that has requires_grad=False
        #> cannot register a hook on a tensor that doesn't require gradient
x.requires_grad_()
x.register_hook(lambda grad: print("grad", grad))
#> grad tensor([3., 3.])
(x * 3).sum().backward()
print(x.grad)
#> tensor([3., 3.])
