"""inplace=True 的 ReLU：前一层要是存了输出就报错 | ReLU with inplace=True fails after a layer that saved its output"""

import torch
from torch import nn

x = torch.randn(4, 3, requires_grad=True)
nn.ReLU(inplace=True)(nn.Linear(3, 3)(x)).sum().backward()  # Linear 不存输出 | Linear saves no output
print("after Linear: fine")
#> after Linear: fine
try:
    nn.ReLU(inplace=True)(torch.sigmoid(x)).sum().backward()
except RuntimeError as e:
    print("after sigmoid:", str(e).split(":")[0])
    #> after sigmoid: one of the variables needed for gradient computation has been modified by an inplace operation
