"""六种优化器，同一个网络 | Six optimizers, one network

手写数字，一个隐藏层。每种都用常见的学习率，没有专门调。 | Handwritten digits, one hidden layer; usual learning rates, not tuned.

alt: 六种优化器的训练损失曲线，不带动量的 SGD 最慢 | Training losses of six optimizers; SGD without momentum is the slowest
"""

# %% 数据与优化器 | Data and optimizers
import matplotlib.pyplot as plt
import torch
from digits import digit_loaders, over_seeds
from torch import nn
from training_loop import fit, pick_device

torch.set_num_threads(1)
device = pick_device()
train, val, test = digit_loaders(batch_size=128)
OPTIMIZERS = {
    "SGD": lambda parameters: torch.optim.SGD(parameters, lr=0.1),
    "momentum": lambda parameters: torch.optim.SGD(parameters, lr=0.1, momentum=0.9),
    "Adagrad": lambda parameters: torch.optim.Adagrad(parameters, lr=0.05),
    "RMSprop": lambda parameters: torch.optim.RMSprop(parameters, lr=2e-3),
    "Adam": lambda parameters: torch.optim.Adam(parameters, lr=2e-3),
    "AdamW": lambda parameters: torch.optim.AdamW(parameters, lr=2e-3, weight_decay=0.1),
}


# %% 训练 | Training
def run(make_optimizer):
    model = nn.Sequential(nn.Flatten(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).to(device)
    return fit(model, train, val, nn.functional.cross_entropy, make_optimizer(model.parameters()), epochs=10, test=test)


histories = {}
for name, make_optimizer in OPTIMIZERS.items():
    histories[name] = over_seeds(lambda make=make_optimizer: run(make), name=name)
    #> SGD: test accuracy over 3 seeds: mean 0.9..., from 0.... to 0.9...
    #> momentum: test accuracy over 3 seeds: mean 0.9..., from 0.... to 0.9...
    #> Adagrad: test accuracy over 3 seeds: mean 0.9..., from 0.... to 0.9...
    #> RMSprop: test accuracy over 3 seeds: mean 0.9..., from 0.... to 0.9...
    #> Adam: test accuracy over 3 seeds: mean 0.9..., from 0.... to 0.9...
    #> AdamW: test accuracy over 3 seeds: mean 0.9..., from 0.... to 0.9...
first = {name: sum(history[0]["train"]["loss"] for history in runs) / 3 for name, runs in histories.items()}
print(f"slowest in the first epoch: {max(first, key=first.get)}")
#> slowest in the first epoch: SGD

# %% 曲线 | Curves
plt.figure(figsize=(6.5, 3.4), layout="constrained")
for name, runs in histories.items():
    losses = torch.tensor([[row["train"]["loss"] for row in history] for history in runs])
    (line,) = plt.semilogy(range(1, 11), losses.mean(dim=0), label=name)
    plt.fill_between(range(1, 11), losses.amin(dim=0), losses.amax(dim=0), color=line.get_color(), alpha=0.2)
plt.xlabel("epoch")
plt.ylabel("training loss (mean and range of 3 seeds)")
plt.legend()
plt.show()
