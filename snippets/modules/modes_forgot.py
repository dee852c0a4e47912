"""忘了 eval：同一张图，两次结果不同 | Without eval: one image, two answers"""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(8, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Dropout(0.5), nn.Linear(16, 3))
x = torch.rand(4, 8)
with torch.inference_mode():
    print(torch.equal(net(x), net(x)), net[1].num_batches_tracked.item())  # 统计量也被改了 | the statistics changed as well
    #> False 2
    net.eval()
    print(torch.equal(net(x), net(x)), net[1].num_batches_tracked.item())
    #> True 2
