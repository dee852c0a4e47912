"""两个输入，一个输出，梯度怎么来 | Two inputs, one output, and where the gradients come from"""

import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
y = a * b + a
print(y)
#> tensor(8., grad_fn=<AddBackward0>)
y.backward()
print(a.grad, b.grad)  # b + 1 与 a | b + 1 and a
#> tensor(4.) tensor(2.)
