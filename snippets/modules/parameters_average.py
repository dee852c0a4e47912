"""参数的滑动平均 | A moving average of the parameters"""

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

net = nn.Linear(2, 1)
average = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.9))
average.update_parameters(net)  # 第一次是复制 | the first call copies
start = net.weight.detach().clone()
with torch.no_grad():
    net.weight += 1  # 代替 optimizer.step() | in place of optimizer.step()
average.update_parameters(net)
print(average.module.weight.detach() - start)  # 0.9 旧 + 0.1 新 | 0.9 old + 0.1 new
#> tensor([[0.1000, 0.1000]])
print(average(torch.ones(1, 2)).shape)  # 评估用它 | evaluate with it
#> torch.Size([1, 1])
