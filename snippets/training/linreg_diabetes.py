"""真实的表格：糖尿病数据上的线性回归 | A real table: linear regression on the diabetes data"""

import torch
from sklearn.datasets import load_diabetes

table = load_diabetes()
x = torch.tensor(table.data, dtype=torch.float32)  # (442, 10)，各列均值为 0 | (442, 10), the mean of each column is 0
y = torch.tensor(table.target, dtype=torch.float32).unsqueeze(1)  # 一年后的病情 | the disease one year later
order = torch.randperm(len(x), generator=torch.Generator().manual_seed(0))
train, val, test = order[:300], order[300:370], order[370:]
x = (x - x[train].mean(dim=0)) / x[train].std(dim=0)
mean, std = y[train].mean(), y[train].std()

torch.manual_seed(0)
net = torch.nn.Linear(10, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.05)
best, weights = float("inf"), {}
for _ in range(30):
    for batch in train[torch.randperm(300)].split(30):
        loss = torch.nn.functional.mse_loss(net(x[batch]), (y[batch] - mean) / std)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        error = (net(x[val]) * std + mean - y[val]).abs().mean().item()
    if error < best:  # 轮数由验证集定 | the validation set decides how many epochs
        best, weights = error, {name: value.clone() for name, value in net.state_dict().items()}
net.load_state_dict(weights)
with torch.no_grad():
    error = (net(x[test]) * std + mean - y[test]).abs().mean().item()
print(f"mean absolute error: {error:.1f} on test data, {(mean - y[test]).abs().mean():.1f} for the mean alone")
#> mean absolute error: 42.4 on test data, 70.4 for the mean alone
strongest = net.weight[0].abs().argsort(descending=True)[:2]
print("largest weights:", ", ".join(f"{table.feature_names[i]} {net.weight[0, i]:.2f}" for i in strongest))
#> largest weights: bmi 0.35, s5 0.34
