"""取回来：cpu、numpy、item | Bringing results back: cpu, numpy, item"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
scores = nn.Linear(3, 2).to(device)(torch.ones(1, 3, device=device))
print(scores.detach().cpu().numpy().shape)
#> (1, 2)
print(scores.numpy(force=True).shape)  # 同上，一步 | the same in one step
#> (1, 2)
print(type(scores.sum().item()))  # 一个数；在 GPU 上要等它算完 | one number; a GPU has to finish first
#> <class 'float'>
model = nn.Linear(3, 2)
model.cpu  # 少了括号，什么也没做 | without parentheses nothing happens
print(callable(model.cpu), model.cpu() is model)
#> True True
try:
    torch.ones(2, device="meta").numpy()
except TypeError as e:
    print(e)
    #> can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.
