"""第一步被跳过，调度器误会了 | The first step is skipped, and the scheduler misunderstands"""

import warnings

import torch

weight = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)
scaler = torch.amp.GradScaler("cpu")
scaler.scale((weight * float("inf")).sum()).backward()
scaler.step(optimizer)  # 溢出，跳过 | overflow: skipped
scaler.update()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()
print(str(caught[0].message).split(". ")[0])
#> Detected call of `lr_scheduler.step()` before `optimizer.step()`
