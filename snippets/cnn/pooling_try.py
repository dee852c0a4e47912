"""两个问题的答案：池化两次、谁得到梯度 | The answers: pooling twice, and who gets a gradient"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 1, 8, 8)
for pool in (nn.MaxPool2d, nn.AvgPool2d):
    print(pool.__name__, torch.allclose(pool(2)(pool(2)(x)), pool(4)(x)))
    #> MaxPool2d True
    #> AvgPool2d True

x = torch.randn(1, 1, 6, 6, requires_grad=True)
nn.MaxPool2d(3)(x).sum().backward()
print((x.grad != 0).sum().item(), "of", x.numel())
#> 4 of 36
