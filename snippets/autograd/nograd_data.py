"""改 .data：梯度悄悄错了 | Editing .data: a gradient that is silently wrong"""

import torch

x = torch.tensor(1.0, requires_grad=True)
y = x**2  # 反向传播要用到 x | backward will need x
x.data.mul_(100)
y.backward()
print(x.grad)  # 应当是 2 | should be 2
#> tensor(200.)

x = torch.tensor(1.0, requires_grad=True)
y = x**2
with torch.no_grad():
    x.mul_(100)  # 同样的修改，版本号会记下来 | the same change, and the version counter notes it
try:
    y.backward()
except RuntimeError as e:
    print(str(e).split(";")[0])
    #> one of the variables needed for gradient computation has been modified by an inplace operation: [torch.FloatTensor []] is at version 1
