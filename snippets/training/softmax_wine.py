"""真实的表格：三个品种的葡萄酒 | A real table: wine of three cultivars"""

import torch
from sklearn.datasets import load_wine
from torch import nn

table = load_wine()
x = torch.tensor(table.data, dtype=torch.float32)  # (178, 13)：酒精、颜色…… | (178, 13): alcohol, color ...
y = torch.tensor(table.target)
print(f"standard deviations of the columns: {x.std(dim=0).min():.2f} to {x.std(dim=0).max():.0f}")
#> standard deviations of the columns: 0.12 to 315
order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
train, test = order[:100], order[100:]
# 均值和标准差只用训练集算 | mean and deviation come from the training rows alone
standardized = (x - x[train].mean(dim=0)) / x[train].std(dim=0)


def fit(x, lr):
    torch.manual_seed(0)
    net = nn.Linear(13, 3)
    optimizer = torch.optim.SGD(net.parameters(), lr=lr)
    for _ in range(200):
        loss = nn.functional.cross_entropy(net(x[train]), y[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    accuracy = (net(x[test]).argmax(dim=1) == y[test]).float().mean().item()
    return f"training loss {loss.item():5.2f}, test accuracy {accuracy:.2f}"


for lr in (1e-6, 1e-5, 1e-4):
    print(f"raw, lr {lr:.0e}:", fit(x, lr))
    #> raw, lr 1e-06: training loss 95.01, test accuracy 0.42
    #> raw, lr 1e-05: training loss  1.78, test accuracy 0.65
    #> raw, lr 1e-04: training loss 11.68, test accuracy 0.68
print("standardized, lr 1e-02:", fit(standardized, 1e-2))
#> standardized, lr 1e-02: training loss  0.27, test accuracy 0.97
