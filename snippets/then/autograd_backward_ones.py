"""标量损失不用传梯度 | A scalar loss needs no gradient argument"""

import torch

x = torch.ones(3, requires_grad=True)
try:
    x.sum().backward(torch.FloatTensor([1.0]))
except RuntimeError as e:
    print(e)
    #> Mismatch in shape: grad_output[0] has a shape of torch.Size([1]) and output[0] has a shape of torch.Size([]).
x.sum().backward()
(2 * x).backward(torch.tensor([1.0, 0.1, 0.0]))
print(x.grad)
#> tensor([3.0000, 1.2000, 1.0000])
