"""重新统计均值与方差 | Collect the running statistics again"""

import torch
from torch import nn
from torch.optim.swa_utils import update_bn
from torch.utils.data import DataLoader

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
loader = DataLoader(5 + torch.randn(640, 4), batch_size=64)
with torch.no_grad():
    true_mean = net[0](loader.dataset).mean(dim=0)
    net(loader.dataset[:64])  # 只见过一批 | one batch seen
print(torch.allclose(net[1].running_mean, true_mean, atol=0.1))
#> False

update_bn(loader, net)  # 清零，再走一遍训练集，取各批的平均 | resets, then averages over all batches
print(torch.allclose(net[1].running_mean, true_mean, atol=1e-5), net[1].num_batches_tracked, net[1].momentum)
#> True tensor(10) 0.1
