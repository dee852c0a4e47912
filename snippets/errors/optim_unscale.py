"""GradScaler 的次序 | The order of GradScaler's calls"""

import torch

weight = torch.ones(2, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(weight.sum()).backward()
scaler.unscale_(optimizer)
try:
    scaler.unscale_(optimizer)
except RuntimeError as e:
    print(e)
    #> unscale_() has already been called on this optimizer since the last update().
scaler.step(optimizer)
scaler.update()

optimizer.zero_grad(set_to_none=True)
try:
    scaler.step(optimizer)  # 没有 backward，也没有梯度 | no backward, no gradients
except (AssertionError, RuntimeError) as e:
    print(e)
    #> No inf checks were recorded for this optimizer.
optimizer.zero_grad()
scaler = torch.amp.GradScaler("cpu")
scaler.scale(weight.sum()).backward()
scaler.step(optimizer)
scaler.update()
print(scaler.get_scale())
#> 65536.0
