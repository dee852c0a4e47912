"""评估时也开着 dropout：估计不确定度 | Dropout on during evaluation: an estimate of uncertainty"""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(2, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 1)).eval()
for module in net.modules():
    if isinstance(module, nn.Dropout):
        module.train()  # 只开这一种 | only these
with torch.inference_mode():
    samples = torch.stack([net(torch.ones(1, 2)) for _ in range(500)])
print(samples.shape, samples.std() > 0)
#> torch.Size([500, 1, 1]) tensor(True)
