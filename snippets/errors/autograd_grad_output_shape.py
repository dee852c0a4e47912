"""权重的形状和输出不同 | Weights of another shape than the output"""

import torch

x = torch.ones(3, requires_grad=True)
y = x * 2
try:
    y.backward(torch.ones(2))
except RuntimeError as e:
    print(e)
    #> Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and output[0] has a shape of torch.Size([3]).
y.backward(torch.ones_like(y))
print(x.grad)
#> tensor([2., 2., 2.])
try:
    x.grad = torch.ones(2)
except RuntimeError as e:
    print(str(e).split(" Please")[0])
    #> attempting to assign a gradient of size '[2]' to a tensor of size '[3]'.
