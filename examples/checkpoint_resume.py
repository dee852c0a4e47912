"""断点续训，分毫不差 | Resume to the last bit

一次训练 12 轮；另一次在第 5 轮后停下，从检查点接着训。 | One run trains for 12 epochs; another stops after 5 and goes on from its file.
模型、优化器、调度器、轮数和随机数状态都存了，两次结果相同。 | Model, optimizer, scheduler, epoch and random state are saved: both end the same.

alt: 两次训练的曲线重合 | The curves of both runs coincide
"""

# %% 数据与模型 | Data and model
from pathlib import Path

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR
from torch.utils.data import DataLoader, TensorDataset, random_split
from training_loop import History, fit, pick_device

digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
data = TensorDataset(torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target))
train_set, val_set = random_split(data, [1347, 450], torch.Generator().manual_seed(0))
train, val = DataLoader(train_set, batch_size=64, shuffle=True), DataLoader(val_set, batch_size=450)


def run(epochs: int, checkpoint: Path | None = None) -> tuple[nn.Module, History]:
    """A new model, trained up to `epochs` in all."""
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.2), nn.Linear(64, 10)).to(pick_device())
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    scheduler = CosineAnnealingLR(optimizer, T_max=12)
    return model, fit(model, train, val, nn.CrossEntropyLoss(), optimizer, epochs, scheduler, checkpoint=checkpoint)


# %% 两次训练 | Two runs
whole, history = run(12)
_, first = run(5, Path("digits.pt"))
resumed, both = run(12, Path("digits.pt"))  # 新的进程里也是这样 | a new process does the same
print(f"epochs {len(first)} + {len(both) - len(first)}, validation accuracy {both[-1]['val']['metric']:.1%}")
#> epochs 5 + 7, validation accuracy 9...%
print("same history:", both == history)
#> same history: True
print("same weights:", all(torch.equal(a, b) for a, b in zip(whole.parameters(), resumed.parameters(), strict=True)))
#> same weights: True

# %% 曲线 | Curve
plt.figure(figsize=(6, 2.6), layout="constrained")
plt.plot(range(1, 13), [row["val"]["loss"] for row in history], "o", label="12 epochs", alpha=0.6)
plt.plot(range(1, 13), [row["val"]["loss"] for row in both], label="5, then 7 more")
plt.xlabel("epoch")
plt.ylabel("validation loss")
plt.legend()
plt.show()
