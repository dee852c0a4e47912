"""逐元素函数的导数，一次得到 | The derivative of an element-wise function in one call"""

import torch

x = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
y = x.exp()
y.backward(torch.ones(3))
print(torch.allclose(x.grad, x.exp()), x.grad)
#> True tensor([1.0000, 2.7183, 7.3891])
