"""backward 要一个标量 | backward wants a scalar"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
try:
    (x**2).backward()
except RuntimeError as e:
    print(e)
    #> grad can be implicitly created only for scalar outputs
(x**2).sum().backward()
print(x.grad)
#> tensor([2., 4.])
x.grad = None
(x**2).backward(torch.tensor([1.0, 10.0]))  # 每个输出的权重 | a weight per output
print(x.grad)
#> tensor([ 2., 40.])
