"""同样看 20 遍数据，批量不同 | Twenty passes over the data, at different batch sizes"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x = torch.randn(1000, 8)
y = x @ torch.arange(8.0) + torch.randn(1000)  # 噪声的方差是 1 | noise of variance 1

for batch_size in (1000, 100, 10, 1):
    torch.manual_seed(0)
    weight = torch.zeros(8, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.02)
    loader = DataLoader(TensorDataset(x, y), batch_size=batch_size, shuffle=True)
    for _ in range(20):
        for inputs, targets in loader:
            loss = nn.functional.mse_loss(inputs @ weight, targets)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    whole = nn.functional.mse_loss(x @ weight.detach(), y)
    print(f"batch {batch_size:4}: {20 * len(loader):5} updates, loss {whole:8.3f}")
    #> batch 1000:    20 updates, loss   28.933
    #> batch  100:   200 updates, loss    0.990
    #> batch   10:  2000 updates, loss    1.013
    #> batch    1: 20000 updates, loss    1.327
