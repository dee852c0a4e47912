"""线性回归：从零写，再用 torch.nn | Linear regression: from scratch, then with torch.nn

数据由脚本产生，所以知道真实的权重。 | The script makes the data, so the true weights are known.

alt: 两种写法的损失曲线重合，十轮左右降到噪声的水平 | The losses of both versions coincide and fall to the level of the noise within some ten epochs
"""

# %% 数据 | Data
import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from training_loop import fit, pick_device

device = pick_device()
generator = torch.Generator().manual_seed(0)
true_weight, true_bias, noise = torch.tensor([2.0, -3.4]), 4.2, 0.01
features = torch.randn(1000, 2, generator=generator)
labels = features @ true_weight + true_bias + noise * torch.randn(1000, generator=generator)
train, val, test = slice(0, 800), slice(800, 900), slice(900, 1000)


# %% 从零写 | From scratch
# 每步：w ← w − 学习率 × 小批量的平均梯度。 | Each step: w ← w − learning rate × mean gradient of the mini-batch.
def half_squared_error(predictions, targets):
    return (predictions - targets).square().mean() / 2


torch.manual_seed(0)
weight = torch.zeros(2, device=device, requires_grad=True)
bias = torch.zeros(1, device=device, requires_grad=True)
x, y = features.to(device), labels.to(device)
by_hand = []
for _ in range(15):
    for batch in torch.randperm(800).split(32):
        half_squared_error(x[batch] @ weight + bias, y[batch]).backward()
        with torch.no_grad():
            for parameter in (weight, bias):
                parameter -= 0.03 * parameter.grad
                parameter.grad = None
    with torch.inference_mode():
        by_hand.append(half_squared_error(x[val] @ weight + bias, y[val]).item())
print(weight.tolist(), bias.item())
#> [2..., -3...] 4...

# %% 用 torch.nn | With torch.nn
torch.manual_seed(0)
targets = labels.unsqueeze(1)  # (1000, 1)：和输出同形状 | the shape of the output
train_loader = DataLoader(TensorDataset(features[train], targets[train]), batch_size=32, shuffle=True)
val_loader = DataLoader(TensorDataset(features[val], targets[val]), batch_size=100)
test_loader = DataLoader(TensorDataset(features[test], targets[test]), batch_size=100)
net = nn.Linear(2, 1).to(device)
optimizer = torch.optim.SGD(net.parameters(), lr=0.03)


def absolute_error(predictions, targets):
    return (predictions - targets).abs().squeeze(1)


history = fit(net, train_loader, val_loader, half_squared_error, optimizer, 15, metric=absolute_error, test=test_loader)
print(net.weight.tolist(), net.bias.item())
#> [[2..., -3...]] 4...
print(f"mean absolute error on test data {history[-1]['test']['metric']:.4f}, noise {noise}")
#> mean absolute error on test data 0.0..., noise 0.01

# %% 两条曲线 | Both curves
plt.figure(figsize=(6, 3), layout="constrained")
plt.semilogy(range(1, 16), by_hand, "o-", label="from scratch")
plt.semilogy(range(1, 16), [row["val"]["loss"] for row in history], "s--", label="torch.nn")
plt.axhline(noise**2 / 2, color="C7", linestyle="dotted", label="noise")
plt.xlabel("epoch")
plt.ylabel("validation loss")
plt.legend()
plt.show()
