"""meta 张量没有数值 | A meta tensor has no value"""

import torch
from torch import nn

model = nn.Linear(2, 1, device="meta")
loss = model(torch.ones(4, 2, device="meta")).mean()
for wrong in (lambda: loss.item(), lambda: loss > 0 or 1, lambda: loss.numpy()):
    try:
        wrong()
    except (RuntimeError, TypeError) as e:
        print(e)
        #> Tensor.item() cannot be called on meta tensors
        #> Tensor.item() cannot be called on meta tensors
        #> can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
print(loss.shape, loss.dtype)
#> torch.Size([]) torch.float32
print(sum(p.numel() for p in model.parameters()))
#> 3
