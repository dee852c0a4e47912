"""钩子：看一眼，或者改掉路过的梯度 | A hook looks at a gradient that passes, or changes it"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
handle = y.register_hook(lambda grad: print("gradient of y:", grad))
#> gradient of y: tensor([ 0.5000, 10.0000])
y.register_hook(lambda grad: grad.clamp(max=1.0))  # 返回值替换梯度 | what it returns replaces the gradient
(y * torch.tensor([0.5, 10.0])).sum().backward()
print(x.grad)
#> tensor([1.5000, 3.0000])
handle.remove()

w = torch.zeros(1, requires_grad=True)
w.register_post_accumulate_grad_hook(lambda p: print("accumulated:", p.grad))  # 叶子专用，梯度已加好 | leaves only, after adding
#> accumulated: tensor([2.])
(2 * w).sum().backward()
