"""LeakyReLU 的斜率固定，PReLU 的斜率要学 | LeakyReLU has a fixed slope, PReLU learns it"""

import torch
from torch import nn

x = torch.tensor([-2.0, 3.0])
leaky, prelu = nn.LeakyReLU(0.1), nn.PReLU()  # PReLU 从 0.25 开始 | PReLU starts at 0.25
print(nn.LeakyReLU().negative_slope)
#> 0.01
print(leaky(x), prelu(x))
#> tensor([-0.2000,  3.0000]) tensor([-0.5000,  3.0000], grad_fn=<PreluKernelBackward0>)
print(len(list(leaky.parameters())), [p.tolist() for p in prelu.parameters()])
#> 0 [[0.25]]
prelu(x).sum().backward()
try:
    nn.functional.prelu(x)  # 斜率要自己给 | the slope is yours to give
except TypeError as e:
    print(str(e).splitlines()[0])
    #> prelu() missing 1 required positional arguments: "weight"
print(prelu.weight.grad)  # 负的输入之和 | the sum of the negative inputs
#> tensor([-2.])
