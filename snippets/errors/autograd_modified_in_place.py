"""反向要用的值改掉了 | A value that backward needs was changed"""

import torch

x = torch.ones(3, requires_grad=True)
y = x.exp()
y += 1  # exp 的反向要用 y | the backward pass of exp uses y
try:
    y.sum().backward()
except RuntimeError as e:
    print(str(e).split(" Hint")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor [3]], which is output 0 of Exp, is at version 1; expected version 0 instead.
y = x.exp()
y = y + 1
y.sum().backward()
print(x.grad)
#> tensor([2.7183, 2.7183, 2.7183])
