"""float16 的小梯度变成 0，放大损失就救回来 | Small gradients vanish in float16; scaling the loss saves them"""

import torch

x = torch.full((4,), 1e-4)
for dtype, scale in ((torch.float16, 1), (torch.float16, 2.0**13), (torch.bfloat16, 1)):
    weight = torch.ones(4, dtype=dtype, requires_grad=True)
    loss = (weight * x.to(dtype) * 1e-4).sum() * scale
    loss.backward()
    gradient = weight.grad.float() / scale  # 用之前还原 | undone before use
    print(f"{dtype!s:15} scale {scale:7.0f}  {gradient[0].item():.2e}")
    #> torch.float16   scale       1  0.00e+00
    #> torch.float16   scale    8192  1.00e-08
    #> torch.bfloat16  scale       1  1.00e-08
