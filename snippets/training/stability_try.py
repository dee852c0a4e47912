"""两个问题的答案：残差的导数、float16 的 exp | The answers: the derivative with a residual, and exp in float16"""

import torch

for residual in (False, True):
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(20):
        y = y + 0.1 * y.tanh() if residual else 0.1 * y.tanh()
    y.backward()
    print(f"residual {residual}: gradient {x.grad:.0e}")
    #> residual False: gradient 4e-21
    #> residual True: gradient 1e+00
for dtype in (torch.float16, torch.bfloat16):
    print(dtype, torch.tensor(12.0, dtype=dtype).exp().item(), torch.finfo(dtype).max)
    #> torch.float16 inf 65504.0
    #> torch.bfloat16 162816.0 3.3895313892515355e+38
