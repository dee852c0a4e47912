"""过拟合与权重衰减：20 个样本，200 个权重 | Overfitting and weight decay: 20 samples, 200 weights

数据由脚本产生：标签是 200 个特征的线性函数加噪声。 | The script makes the data: labels are linear in 200 features, plus noise.

alt: 不衰减时训练损失降到零而验证损失居高不下；衰减后两条曲线靠拢 | Without decay training loss vanishes and validation loss stays high; with decay both curves come close
alt: 三个种子下验证误差随衰减强度变化：先降几个数量级，再变平 | Validation error against decay for three seeds: it falls by orders of magnitude, then levels off
"""

# %% 数据 | Data
import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset
from training_loop import fit, pick_device

torch.set_num_threads(1)
device = pick_device()


def loaders(seed):
    generator = torch.Generator().manual_seed(seed)
    x = torch.randn(220, 200, generator=generator)
    y = x @ torch.full((200, 1), 0.01) + 0.05 + 0.01 * torch.randn(220, 1, generator=generator)
    train = DataLoader(TensorDataset(x[:20], y[:20]), batch_size=5, shuffle=True)
    return train, [(x[20:120], y[20:120])], [(x[120:], y[120:])]  # 验证、测试各一批 | one batch each to validate and test


# %% 训练 | Training
# 只衰减权重，不衰减偏置。 | The weight decays, the bias does not.
def run(seed, weight_decay, epochs=60):
    torch.manual_seed(seed)
    net = nn.Linear(200, 1).to(device)
    nn.init.normal_(net.weight)
    groups = [{"params": [net.weight], "weight_decay": weight_decay}, {"params": [net.bias]}]
    optimizer = torch.optim.SGD(groups, lr=0.003)
    train, val, test = loaders(seed)
    return fit(net, train, val, nn.functional.mse_loss, optimizer, epochs, metric=nn.functional.l1_loss, test=test)


decays = (0.0, 1.0, 3.0, 10.0, 30.0)
histories = {decay: [run(seed, decay) for seed in (0, 1, 2)] for decay in decays}
for decay, runs in histories.items():
    last = torch.tensor([[history[-1][part]["loss"] for part in ("train", "val")] for history in runs])
    low, high = last[:, 1].aminmax()
    print(f"decay {decay:4}: training {last[:, 0].mean():.3f}, validation {last[:, 1].mean():.3f} ({low:.3f} to {high:.3f})")
    #> decay  0.0: training ..., validation ... (... to ...)
    #> decay  1.0: training ..., validation ... (... to ...)
    #> decay  3.0: training ..., validation ... (... to ...)
    #> decay 10.0: training ..., validation ... (... to ...)
    #> decay 30.0: training ..., validation ... (... to ...)
best = min(decays, key=lambda decay: sum(history[-1]["val"]["loss"] for history in histories[decay]))
print("chosen on validation data:", best)
#> chosen on validation data: 30.0
# 选好之后才看测试集。 | Test data are looked at after the choice.
test_errors = {decay: [history[-1]["test"]["loss"] for history in histories[decay]] for decay in (0.0, best)}
print(all(chosen < 0.01 * without for chosen, without in zip(test_errors[best], test_errors[0.0], strict=True)))
#> True

# %% 曲线 | Curves
figure, axes = plt.subplots(1, 2, figsize=(7, 2.8), sharey=True, layout="constrained")
for ax, decay in zip(axes, (0.0, 10.0), strict=True):
    for part in ("train", "val"):
        ax.semilogy([row[part]["loss"] for row in histories[decay][0]], label=part)
    ax.set(title=f"weight decay {decay:g}", xlabel="epoch")
axes[0].set_ylabel("squared error")
axes[0].legend()
plt.show()

# %% 衰减多大 | How much decay
plt.figure(figsize=(5, 2.8), layout="constrained")
for seed in range(3):
    plt.semilogy(decays, [histories[decay][seed][-1]["val"]["loss"] for decay in decays], "o-", label=f"seed {seed}")
plt.xlabel("weight decay")
plt.ylabel("validation squared error")
plt.legend()
plt.show()
