"""momentum 是新值的权重 | Momentum is the weight of the new value"""

import torch
from torch import nn

x = torch.tensor([[1.0], [3.0], [8.0]])  # 均值 4，方差 26/3，无偏 13 | mean 4, variance 26/3, unbiased 13
bn = nn.BatchNorm1d(1)  # momentum=0.1
y = bn(x)
print(bn.running_mean, bn.running_var)  # 0.9·0 + 0.1·4, 0.9·1 + 0.1·13
#> tensor([0.4000]) tensor([2.2000])
print(y.var(correction=0))  # 归一化用的是 26/3 | the output was divided by the root of 26/3
#> tensor(1.0000, grad_fn=<VarBackward0>)

average = nn.BatchNorm1d(1, momentum=None)  # 各批的平均 | the mean over batches
for shift in (0, 10, 20):
    average(x + shift)
print(average.running_mean, average.num_batches_tracked)
#> tensor([14.]) tensor(3)
