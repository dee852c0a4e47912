"""全零初始化：神经元永远一样 | All zeros: the neurons stay alike for ever"""

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 4), torch.randn(64, 1)
for value in (0.0, 0.3, None):
    net = nn.Sequential(nn.Linear(4, 3), nn.Tanh(), nn.Linear(3, 1))
    if value is not None:
        for p in net.parameters():
            nn.init.constant_(p, value)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        nn.functional.mse_loss(net(x), y).backward()
        optimizer.step()
    rows = net[0].weight.detach()
    print(f"start {value}: neurons differ {not torch.allclose(rows[0], rows[1])}, largest weight {rows.abs().max():.3f}")
    #> start 0.0: neurons differ False, largest weight 0.000
    #> start 0.3: neurons differ False, largest weight 0.368
    #> start None: neurons differ True, largest weight 0.754
