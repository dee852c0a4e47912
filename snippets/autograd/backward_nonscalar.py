"""输出不是标量：要给一个同形状的权重 | A non-scalar output needs weights of its shape"""

import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = x**2
try:
    y.backward()
except RuntimeError as e:
    print(e)
    #> grad can be implicitly created only for scalar outputs
y.backward(torch.tensor([1.0, 0.1, 0.01]))  # 等于 (v * y).sum().backward() | the same as (v * y).sum().backward()
print(x.grad)
#> tensor([2.0000, 0.4000, 0.0600])
