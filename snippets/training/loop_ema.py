"""EMA：权重的滑动平均 | EMA: a moving average of the weights"""

from inspect import signature

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

torch.manual_seed(0)
model = nn.Linear(1, 1, bias=False)
ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.95))  # ema = 0.95 ema + 0.05 weight
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
last = []
for step in range(400):
    x = torch.randn(4, 1)
    loss = nn.functional.mse_loss(model(x), 2 * x + torch.randn(4, 1))  # 真实的权重是 2 | the true weight is 2
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    ema.update_parameters(model)  # 每步之后 | after each step
    if step >= 200:
        last.append((model.weight.item(), ema.module.weight.item()))
weights = torch.tensor(last)
print("mean     ", weights.mean(dim=0))
#> mean      tensor([2.0307, 2.0504])
print("deviation", weights.std(dim=0))  # 平均之后抖得少 | the average jitters less
#> deviation tensor([0.3475, 0.0834])
print(signature(get_ema_multi_avg_fn))
#> (decay=0.999)
print(sorted(ema.state_dict()))  # 验证、保存都用它 | validate and save this one
#> ['module.weight', 'n_averaged']
