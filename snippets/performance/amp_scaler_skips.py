"""梯度溢出：跳过这一步，倍数减半 | Overflow: the step is skipped and the scale is halved"""

import torch

default = torch.amp.GradScaler("cpu")
print(default.get_scale(), default.get_growth_interval())  # 默认的倍数；几步加倍一次 | default scale; steps before doubling
#> 65536.0 2000
weight = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0, growth_interval=2)
for factor in (1.0, float("inf"), 1.0, 1.0):
    optimizer.zero_grad()
    scaler.scale((weight * factor).sum()).backward()
    scaler.step(optimizer)
    scaler.update()  # 连着两步没事，倍数加倍 | doubled after two good steps
    print(f"factor {factor}: weight {weight.item():.1f}, scale {scaler.get_scale():.0f}")
    #> factor 1.0: weight 0.9, scale 1024
    #> factor inf: weight 0.9, scale 512
    #> factor 1.0: weight 0.8, scale 512
    #> factor 1.0: weight 0.7, scale 1024
